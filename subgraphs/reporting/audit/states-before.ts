import * as inventory from '../../../contracts/events/inventory.ts'
import * as stores from '../../../contracts/events/stores.ts'
import { sql } from '../../../runtime/database/sql.ts'
import type { EventDefinition } from '../../../runtime/events/event.ts'

/**
 * The types of events whose data are the new state of their subject, by kind of subject. The state before an event
 * is the data of the event of the same kind before it.
 */
const states: Record<string, EventDefinition[]> = {
  product: [inventory.ProductChanged],
  category: [inventory.CategoryChanged],
  priceList: [inventory.PriceListChanged],
  restockRule: [inventory.RestockRuleChanged],
  taxRules: [inventory.TaxRulesSet],
  stockAlert: [
    inventory.StockAlertOpened,
    inventory.StockAlertReopened,
    inventory.StockAlertWorsened,
    inventory.StockAlertImproved,
    inventory.StockAlertResolved,
    inventory.StockAlertAcknowledged,
    inventory.StockAlertSnoozed,
    inventory.StockAlertWoken,
    inventory.StockAlertCommented,
  ],
  store: [stores.StoreOpened, stores.StoreChanged, stores.StoreClosed, stores.StoreReopened],
  user: [
    stores.UserCreated,
    stores.UserChanged,
    stores.UserDisabled,
    stores.UserEnabled,
    stores.UserDeleted,
    stores.UserRolesSet,
    stores.UserStoresSet,
  ],
}

const kinds = Object.entries(states).flatMap(([kind, events]) => events.map((event) => ({ kind, event })))
/** The definitions of these types, by their names. */
export const stateEvents = new Map(kinds.map(({ event }) => [event.type, event]))

/** Finds the state before each event: one statement for any number of events. */
export function readStatesBefore(keys: readonly string[]) {
  const asked = keys.map((key) => key.split(' '))
  return sql('load-states-before')`
    with state (kind, type) as (
      select * from unnest(${kinds.map(({ kind }) => kind)}::text[], ${kinds.map(({ event }) => event.type)}::text[])
    )
    select entry.owner, entry.position, before.type, before.version, before.data
    from unnest(${asked.map(([owner]) => owner)}::text[], ${asked.map(([, position]) => position)}::bigint[])
      as asked(owner, position)
    join audit_entry entry on entry.owner = asked.owner and entry.position = asked.position
    join state on state.type = entry.type
    cross join lateral (
      select type, version, data from audit_entry
      where subject = entry.subject and owner = entry.owner and position < entry.position and chain = entry.chain
        and type in (select same.type from state same where same.kind = state.kind)
      order by position desc limit 1
    ) before`
}
