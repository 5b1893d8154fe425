import { z } from 'zod'
import { defineEvent, Id } from '../define.ts'

const Address = z.object({
  street: z.string(),
  city: z.string(),
  region: z.string().nullable(),
  postalCode: z.string().nullable(),
  /** ISO 3166-1 alpha-2. */
  country: z.string(),
})

const Weekday = z.enum(['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'])

/** From and until when a place is open on a weekday, by its own clock: 08:00. Until 00:00 is until midnight. */
const OpeningHours = z.object({ day: Weekday, opens: z.string(), closes: z.string() })

/** A place as it is since the event. */
const Store = z.object({
  id: Id,
  code: z.string(),
  name: z.string(),
  kind: z.enum(['HEAD_OFFICE', 'STANDARD_STORE', 'LOGISTICS_CENTRE']),
  address: Address,
  timeZone: z.string(),
  /** The logistics centre that supplies it. */
  suppliedBy: Id.nullable(),
  receiving: z.enum(['AUTOMATIC', 'CONFIRMED']),
  /** By weekday, Monday first; closed on a day that is missing. */
  hours: z.array(OpeningHours),
  version: z.int(),
  /** Null while it is open. */
  closedAt: z.iso.datetime().nullable(),
})

/** A register as it is since the event. */
const Register = z.object({
  id: Id,
  storeId: Id,
  code: z.string(),
  /** Null while it is in use. */
  retiredAt: z.iso.datetime().nullable(),
})

/** Each has the subject `Store/ID`, so that a store is known before its registers. */

/** A store sells from now on, with the thresholds and the assortment of the store that it copies. */
export const StoreOpened = defineEvent(
  'stores',
  'StoreOpened',
  1,
  Store.extend({ copiesStoreId: Id.nullable() }),
)
export const StoreChanged = defineEvent('stores', 'StoreChanged', 1, Store)
/** A store sells nothing from now on. */
export const StoreClosed = defineEvent('stores', 'StoreClosed', 1, Store)
/** A closed store sells again. */
export const StoreReopened = defineEvent('stores', 'StoreReopened', 1, Store)

export const RegisterAdded = defineEvent('stores', 'RegisterAdded', 1, Register)
/** Nothing is sold at a register from now on. */
export const RegisterRetired = defineEvent('stores', 'RegisterRetired', 1, Register)

/** Somebody with an account as they are since the event. Roles are the realm's; no address is kept in events. */
const User = z.object({
  id: Id,
  username: z.string(),
  name: z.string(),
  enabled: z.boolean(),
  roles: z.array(z.string()),
  storeIds: z.array(Id),
  /**
   * The identity server's clock once it had made the change, in seconds since the epoch: tokens that were issued up to
   * then may tell the state before. Missing in events that were written before it was recorded.
   */
  identityTime: z.int().optional(),
})

/** Each has the subject `User/ID`. They tell what was done through Comptoir, by whom: nobody else's changes. */

export const UserCreated = defineEvent('stores', 'UserCreated', 1, User)
/** The names or the email address of somebody changed; `fields` names which. */
export const UserChanged = defineEvent(
  'stores',
  'UserChanged',
  1,
  User.extend({ fields: z.array(z.enum(['email', 'firstName', 'lastName'])) }),
)
/** Somebody cannot sign in any more; their tokens do not count, and their streams end. */
export const UserDisabled = defineEvent('stores', 'UserDisabled', 1, User)
export const UserEnabled = defineEvent('stores', 'UserEnabled', 1, User)
/** The account is gone; the state is the last there was. */
export const UserDeleted = defineEvent('stores', 'UserDeleted', 1, User)
/** Counts from the next token on; those issued before do not count any more. */
export const UserRolesSet = defineEvent('stores', 'UserRolesSet', 1, User)
/** Counts from the next token on; those issued before do not count any more. */
export const UserStoresSet = defineEvent('stores', 'UserStoresSet', 1, User)
