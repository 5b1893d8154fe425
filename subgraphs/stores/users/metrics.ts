import { Counter, Gauge } from 'prom-client'

export const changesPending = new Gauge({
  name: 'comptoir_user_changes_pending',
  help: 'Changes of users that are not finished. Every process shows all of them: take max, not sum.',
})

export const oldestChangeSeconds = new Gauge({
  name: 'comptoir_user_changes_oldest_seconds',
  help: 'Age of the oldest change that is not finished; 0 when there is none. Take max, not sum.',
})

export const changesGivenUp = new Counter({
  name: 'comptoir_user_changes_given_up_total',
  help: 'Changes of users that were rejected because they had failed for a day.',
})
