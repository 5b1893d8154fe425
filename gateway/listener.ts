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

interface Shared {
  feed: Feed
  seat: Seat
}

/**
 * One listener's events. It begins with a stream of its own, by which the subgraph lets it in. Once that says where it is,
 * it goes on with a feed that has come as far, which others share; and with a stream of its own again where it does not
 * keep up. At each change it passes over what it has had: nothing is missed and nothing comes twice.
 */
export function listen(feeds: Feeds, listening: Listening, opened: Upstream): AsyncIterator<LiveEvent> {
  let own: Upstream | undefined = opened
  let shared: Shared | undefined
  /** The feed that its own stream could be exchanged for, once it is known. */
  let name: string | undefined
  /** Everything up to here has been given. */
  let position = 0
  /** Its own stream has given everything that there is. */
  let live = false
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
    live ||= place.live ?? false
    if (place.feed) name = nameOf(listening, place.feed)
    if (name) share(name, stream)
    return isWord(value) ? 'again' : { result: value, position: place.position }
  }

  function share(name: string, stream: Upstream) {
    const furthest = feeds.get(name)
    if (furthest && hasComeAsFar(furthest, live)) {
      join(furthest)
      end(stream)
    } else if (!furthest || (!furthest.live && furthest.upTo < position))
      join(openFeed(feeds, { name, by: listening, upstream: stream, position, live }))
    else return
    own = undefined
  }

  function join(feed: Feed) {
    shared = { feed, seat: feed.join(listening) }
  }

  /** It holds all that comes next, and does not have to come here first. */
  function hasComeAsFar({ from, upTo, ...feed }: Feed, live: boolean) {
    return position >= from && (position <= upTo || (live && feed.live))
  }

  async function fromFeed({ feed, seat }: Shared): Promise<LiveEvent | 'again' | undefined> {
    const event = await feed.take(seat)
    if (event === 'behind') return goOnAlone({ feed, seat })
    if (event?.position === undefined) return event
    if (event.position <= position) return 'again'
    position = event.position
    const furthest = feeds.get(feed.name)
    if (furthest && furthest !== feed && hasComeAsFar(furthest, feed.live)) {
      join(furthest)
      feed.leave(seat)
    }
    return event
  }

  async function goOnAlone({ feed, seat }: Shared): Promise<'again'> {
    feed.leave(seat)
    shared = undefined
    name = undefined
    live = false
    own = await listening.open(position)
    if (left) end(own)
    return 'again'
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
