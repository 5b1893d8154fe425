import { signal } from '@preact/signals'
import { useClient } from '@urql/preact'
import { useEffect, useRef } from 'preact/hooks'
import { onEnd, pipe, subscribe } from 'wonka'
import { checkSession } from '../session/session.ts'
import { LiveAlertsDocument, type LiveAlertsSubscription } from './live.generated.ts'

export type AlertEvent = Extract<LiveAlertsSubscription['stockAlerts'], { __typename: 'StockAlertChange' }>

/** The open alerts of the user's stores, by id. */
const open = new Map<string, AlertEvent['alert']>()
export const openCount = signal(0)
/** The events that arrived while this page was open, newest first. */
export const feed = signal<AlertEvent[]>([])
/** Counts the changes of alerts. When it rises, lists of alerts are read again. */
export const news = signal(0)

const keptEvents = 50
const pauseMs = 2_000
const restarts = signal(0)

/** Subscribes to alerts while the component is mounted. @param onNews called with each change */
export function useLiveAlerts(onNews: (event: AlertEvent) => void): void {
  const client = useClient()
  const restart = restarts.value
  useEffect(() => {
    let again: ReturnType<typeof setTimeout> | undefined
    let left = false
    const { unsubscribe } = pipe(
      client.subscription(LiveAlertsDocument, {}),
      // The server has ended the stream: the cursor is too old, or the user no longer has access.
      onEnd(() => {
        if (!left) again = setTimeout(startAnew, pauseMs)
      }),
      subscribe(({ data, error }) => {
        const event = data?.stockAlerts
        if (event?.__typename === 'StockAlertChange') take(event, onNews)
        if (error) checkSession()
      }),
    )
    return () => {
      left = true
      clearTimeout(again)
      unsubscribe()
    }
  }, [client, restart])
  useEffect(() => forget, [])
}

function take(event: AlertEvent, onNews: (event: AlertEvent) => void) {
  const { alert, change } = event
  if (alert.state === 'OPEN') open.set(alert.id, alert)
  else open.delete(alert.id)
  openCount.value = open.size
  if (change === 'PRESENT') return
  feed.value = [event, ...feed.value].slice(0, keptEvents)
  news.value++
  onNews(event)
}

/** The server sends the open alerts again. The history has the alerts that opened and ended meanwhile. */
function startAnew() {
  open.clear()
  restarts.value++
  news.value++
}

function forget() {
  open.clear()
  openCount.value = 0
  feed.value = []
}

const debounceMs = 400

/** Reads a list again after changes of alerts. Changes that come together cause one read. */
export function useRefetchOnNews(refetch: () => void): void {
  const latest = useRef(refetch)
  latest.current = refetch
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const seen = news.peek()
    const stop = news.subscribe((count) => {
      if (count === seen) return
      clearTimeout(timer)
      timer = setTimeout(() => latest.current(), debounceMs)
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [])
}
