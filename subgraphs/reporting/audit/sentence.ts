import {
  CategoryChanged,
  PriceListChanged,
  ProductChanged,
  RestockRejected,
  RestockRuleChanged,
  StockMoved,
} from '../../../contracts/events/inventory.ts'
import {
  RegisterSessionClosed,
  SaleCompleted,
  SaleRejected,
  VoucherMoved,
} from '../../../contracts/events/sales.ts'
import {
  RegisterAdded,
  RegisterRetired,
  StoreChanged,
  StoreClosed,
  StoreOpened,
  StoreReopened,
  UserChanged,
  UserCreated,
  UserDeleted,
  UserDisabled,
  UserEnabled,
  UserRolesSet,
  UserStoresSet,
} from '../../../contracts/events/stores.ts'
import {
  type DataOf,
  type EventDefinition,
  type EventRecord,
  readData,
} from '../../../runtime/events/event.ts'

/**
 * A sentence for people, made of the name of the event's type: `RestockApproved` by `hq` becomes
 * "A restock was approved by hq." So an event that is new has a sentence too. Some types add details.
 */
export function sentenceOf(event: EventRecord): string {
  const words = event.type.split(/(?=[A-Z])/).map((word) => word.toLowerCase())
  const participle = words.pop()!
  const noun = words.join(' ')
  const details = detailsOf(event)
  return `${subjectOf(noun)} ${participle} by ${event.actor.name}${details && `: ${details}`}.`
}

/** The noun with its article and its verb. A plural and `stock` have no article. */
function subjectOf(noun: string) {
  if (noun === '') return 'Something was'
  if (noun.endsWith('s')) return `${capital(noun)} were`
  if (noun === 'stock') return 'Stock was'
  return `${/^[aeio]/.test(noun) ? 'An' : 'A'} ${noun} was`
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** The details of an event. Data that the definition does not take have none: the entry is kept anyway. */
function detailsOf(event: EventRecord): string {
  const known = details.get(event.type)
  if (!known) return ''
  try {
    return known.tell(readData(known.event, event))
  } catch {
    return ''
  }
}

interface Details {
  event: EventDefinition
  tell(data: unknown): string
}

const of = <E extends EventDefinition>(event: E, tell: (data: DataOf<E>) => string) =>
  ({ event, tell }) as unknown as Details
const nameAndCode = ({ name, code }: { name: string; code: string }) => `${name} (${code})`
const username = (data: { username: string }) => data.username
const state = (change: string | undefined) => (change ?? 'changed').toLowerCase().replaceAll('_', ' ')

const details = new Map(
  [
    of(ProductChanged, ({ name, sku, change, changed = [] }) =>
      [`${name} (${sku})`, state(change), ...changed].join(', '),
    ),
    of(CategoryChanged, ({ name, change }) => `${name}, ${state(change)}`),
    of(PriceListChanged, ({ name, change }) => `${name}, ${state(change)}`),
    of(RestockRuleChanged, ({ change }) => state(change)),
    of(RestockRejected, ({ reason }) => reason),
    of(StockMoved, ({ reason, lines }) => `${state(reason)}, ${counted(lines.length, 'product')}`),
    of(SaleCompleted, ({ number, lines }) => `receipt ${number}, ${counted(lines.length, 'line')}`),
    of(SaleRejected, ({ problem }) => state(problem)),
    of(VoucherMoved, ({ kind, voucherKind }) => `${state(kind)} of a ${state(voucherKind)}`),
    of(RegisterSessionClosed, ({ number, sales }) => `session ${number}, ${counted(sales, 'sale')}`),
    of(StoreOpened, nameAndCode),
    of(StoreChanged, nameAndCode),
    of(StoreClosed, nameAndCode),
    of(StoreReopened, nameAndCode),
    of(RegisterAdded, ({ code }) => code),
    of(RegisterRetired, ({ code }) => code),
    of(UserCreated, username),
    of(UserDisabled, username),
    of(UserEnabled, username),
    of(UserDeleted, username),
    of(UserChanged, (user) => `${user.username}, ${user.fields.join(', ')}`),
    of(UserRolesSet, (user) => `${user.username}, ${user.roles.join(', ') || 'none'}`),
    of(UserStoresSet, (user) => `${user.username}, ${counted(user.storeIds.length, 'store')}`),
  ].map((one) => [one.event.type, one]),
)

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`
