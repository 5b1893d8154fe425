import {
  endQuietly,
  type Feeds,
  isWord,
  type LiveEvent,
  openFeed,
  positionIn,
  type Subscription,
  type Upstream,
} from './feed.ts'

export interface Listening {
  feeds: Feeds
  /** A key that is equal for listeners that request the same and may see the same. */
  key: string
  token: string | undefined
  /** Opens a separate stream after a position. */
  open(after: number): Promise<Upstream>
}

/**
 * Gives one listener's events. It begins with its own stream: the subgraph checks access, and reports the
 * stream's position in the log and its feed. From there on the listener shares the feed of that name.
 * When there is none, its own stream becomes the feed. A listener that does not keep up returns to its
 * own stream. At each change of stream the listener skips the events that it has already had, so none is
 * missed or doubled.
 *
 * @param opened its own stream
 */
export function listen(
  { feeds, key, token, open }: Listening,
  opened: Upstream,
): AsyncIterator<LiveEvent, undefined> {
  let own: Upstream | undefined = opened
  let subscription: Subscription | undefined
  /** The feed that can replace its own stream, once that stream is near the newest event. */
  let name: string | undefined
  /** Everything up to this position is delivered. */
  let position = 0
  let left = false

  return {
    async next() {
      while (!left) {
        const event = subscription ? await fromFeed(subscription) : await fromOwn(own!)
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
    const reported = positionIn(value)
    position = reported.position ?? position
    if (reported.feed) name = `${key} ${reported.feed}`
    if (name && reported.position !== undefined) share(name, stream)
    return isWord(value) ? 'nothing new' : { result: value, position: reported.position }
  }

  function share(name: string, stream: Upstream) {
    const feed = feeds.get(name)
    if (feed && !feed.canServe(position)) return
    if (feed) endQuietly(stream)
    subscription = (feed ?? openFeed({ feeds, name, upstream: stream, token, from: position })).join(token)
    own = undefined
  }

  async function fromFeed(from: Subscription): Promise<LiveEvent | 'nothing new' | undefined> {
    const event = await from.take()
    if (event === 'alone') return continueAlone(from)
    if (event?.position === undefined) return event
    if (event.position <= position) return 'nothing new'
    position = event.position
    return event
  }

  async function continueAlone(from: Subscription): Promise<'nothing new'> {
    from.leave()
    subscription = undefined
    name = undefined
    own = await open(position)
    if (left) endQuietly(own)
    return 'nothing new'
  }

  function leave() {
    if (left) return
    left = true
    if (own) endQuietly(own)
    subscription?.leave()
  }
}
