import { Counter } from 'prom-client'

export const stockMismatches = new Counter({
  name: 'stock_mismatches_total',
  help: 'Stock levels that the reconciliation found to differ from their ledger or from the open transfers.',
})

export const notificationAttempts = new Counter({
  name: 'notification_attempts_total',
  help: 'Attempts to send an email or a webhook, by outcome.',
  labelNames: ['channel', 'outcome'],
})
