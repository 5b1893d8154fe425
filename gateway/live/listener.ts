import {
  endQuietly,
  type Feeds,
  isWord,
  type LiveEvent,
  openFeed,
  placeOf,
  type Seat,
  type Upstream,
} from './feed.ts'

export interface Listening {
  feeds: Feeds
  /** Equal for listeners who ask for the same and may see the same. */
  key: string
  token: string | undefined
  /** Opens a stream of its own from a position on. */
  open(after: number): Promise<Upstream>
}

/**
 * One listener's events. It begins with a stream of its own, by which the subgraph lets it in and says where in the log
 * the stream is and which feed it is. From there on the listener shares the feed of that name; where there is none, its
 * own stream becomes the feed. Back to a stream of its own it goes when it does not keep up. At each change it passes
 * over what it has had: nothing is missed and nothing comes twice.
 *
 * @param opened its own stream
 */
export function listen(
  { feeds, key, token, open }: Listening,
  opened: Upstream,
): AsyncIterator<LiveEvent, undefined> {
  let own: Upstream | undefined = opened
  let seat: Seat | undefined
  /** The feed that its own stream can be exchanged for, once that is near to the newest event. */
  let name: string | undefined
  /** Everything up to here has been given. */
  let position = 0
  let left = false

  return {
    async next() {
      while (!left) {
        const event = seat ? await fromFeed(seat) : await fromOwn(own!)
        if (!event) break
        if (event !== 'nothing new') return { done: false, value: event }
      }
      leave()
      return { done: true, value: undefined }
    },
    async return() {
      leave()
      return { done: true, value: undefined }
    },
  }

  async function fromOwn(stream: Upstream): Promise<LiveEvent | 'nothing new' | undefined> {
    const { done, value } = await stream.next()
    if (done || left) return undefined
    const place = placeOf(value)
    position = place.position ?? position
    if (place.feed) name = `${key} ${place.feed}`
    if (name && place.position !== undefined) share(name, stream)
    return isWord(value) ? 'nothing new' : { result: value, position: place.position }
  }

  function share(name: string, stream: Upstream) {
    const feed = feeds.get(name)
    if (feed && !feed.canServe(position)) return
    if (feed) endQuietly(stream)
    seat = (feed ?? openFeed({ feeds, name, upstream: stream, token, from: position })).join(token)
    own = undefined
  }

  async function fromFeed(from: Seat): Promise<LiveEvent | 'nothing new' | undefined> {
    const event = await from.take()
    if (event === 'alone') return goOnAlone(from)
    if (event?.position === undefined) return event
    if (event.position <= position) return 'nothing new'
    position = event.position
    return event
  }

  async function goOnAlone(from: Seat): Promise<'nothing new'> {
    from.leave()
    seat = undefined
    name = undefined
    own = await open(position)
    if (left) endQuietly(own)
    return 'nothing new'
  }

  function leave() {
    if (left) return
    left = true
    if (own) endQuietly(own)
    seat?.leave()
  }
}
