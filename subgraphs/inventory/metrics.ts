import { Counter } from 'prom-client'

export const stockMismatches = new Counter({
  name: 'stock_mismatches_total',
  help: 'Stock levels that a proof found to differ from their ledger or from the open transfers.',
})

export const notificationAttempts = new Counter({
  name: 'notification_attempts_total',
  help: 'Mails and webhooks that were tried, by what came of it.',
  labelNames: ['channel', 'outcome'],
})
