import type { AlertsSubscription } from './generated.ts'

type Event = AlertsSubscription['stockAlerts']
export type AlertChange = Extract<Event, { __typename: 'StockAlertChange' }>

/** Shows changes of alerts, each once. */
export type Show = (change: AlertChange) => void
