import {
  type Feed,
  type Feeds,
  isWord,
  type Listening,
  type LiveEvent,
  nameOf,
  openFeed,
  placeOf,
  type Seat,
  type Upstream,
} from './feed.ts'

/**
 * One listener's events. It begins with a stream of its own, by which the subgraph lets it in and gives it what it has
 * missed. Once that has caught up it goes on with a feed, which others share; and with a stream of its own again where
 * it does not keep up. At each change it passes over what it has had: nothing is missed and nothing comes twice.
 */
export function listen(feeds: Feeds, listening: Listening, opened: Upstream): AsyncIterator<LiveEvent> {
  let own: Upstream | undefined = opened
  let shared: { feed: Feed; seat: Seat } | undefined
  /** The feed that its own stream could be exchanged for: known once that has caught up. */
  let name: string | undefined
  /** Everything up to here has been given. */
  let position = 0
  let left = false

  return {
    async next() {
      while (!left) {
        const event = shared ? await fromFeed(shared) : await fromOwn(own!)
        if (!event) break
        if (event !== 'again') return { done: false, value: event }
      }
      leave()
      return { done: true, value: undefined }
    },
    async return() {
      leave()
      return { done: true, value: undefined }
    },
  }

  async function fromOwn(stream: Upstream): Promise<LiveEvent | 'again' | undefined> {
    const { done, value } = await stream.next()
    if (done || left) return undefined
    const place = placeOf(value)
    position = place.position ?? position
    if (place.feed) name = nameOf(listening, place.feed)
    if (name) share(name, stream)
    return isWord(value) ? 'again' : { result: value, position: place.position }
  }

  function share(feedName: string, stream: Upstream) {
    const others = feeds.get(feedName)
    if (others && position < others.from) return
    const feed = others ?? openFeed(feeds, { name: feedName, by: listening, upstream: stream, position })
    shared = { feed, seat: feed.join(listening) }
    if (others) end(stream)
    own = undefined
  }

  async function fromFeed({
    feed,
    seat,
  }: {
    feed: Feed
    seat: Seat
  }): Promise<LiveEvent | 'again' | undefined> {
    const event = await feed.take(seat)
    if (event === 'behind') {
      feed.leave(seat)
      shared = undefined
      name = undefined
      own = await listening.open(position)
      if (left) end(own)
      return 'again'
    }
    if (event?.position === undefined) return event
    if (event.position <= position) return 'again'
    position = event.position
    return event
  }

  function leave() {
    if (left) return
    left = true
    if (own) end(own)
    shared?.feed.leave(shared.seat)
  }
}

function end(stream: Upstream) {
  Promise.resolve(stream.return?.()).catch(() => 'it has ended already')
}
