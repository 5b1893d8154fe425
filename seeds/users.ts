/** The accounts of keycloak/realm.json that made the demo's past: the token's `sub` and the username. */
import type { Actor } from '../runtime/events/event.ts'
import { fixedId } from './ids.ts'

const account = (number: number, name: string): Actor => ({ id: fixedId('user', number), name })

export const users = {
  hq: account(1, 'hq'),
  'cashier-plateau': account(21, 'cashier-plateau'),
  'cashier-oldport': account(22, 'cashier-oldport'),
  'cashier-mileend': account(23, 'cashier-mileend'),
  'cashier-saintroch': account(24, 'cashier-saintroch'),
  'cashier-lakeshore': account(25, 'cashier-lakeshore'),
  'cashier-prairie': account(26, 'cashier-prairie'),
  'cashier-harbour': account(27, 'cashier-harbour'),
}
