import { z } from 'zod'
import { defineEvent, Id } from '../define.ts'

const Address = z.object({
  /** May be null for a store without registers: a receipt shows the street. */
  street: z.string().nullable(),
  city: z.string(),
  region: z.string().nullable(),
  postalCode: z.string().nullable(),
  /** ISO 3166-1 alpha-2. */
  country: z.string(),
})

const Weekday = z.enum(['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'])

/**
 * The opening hours of a store on a weekday, in its own time zone, for example 08:00. Closing at
 * 00:00 means midnight.
 */
const OpeningHours = z.object({ day: Weekday, opens: z.string(), closes: z.string() })

/** The new state of a store. */
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
  /** Sorted by weekday, Monday first. The store is closed on a weekday that is missing. */
  hours: z.array(OpeningHours),
  version: z.int(),
  /** Null while the store is open. */
  closedAt: z.iso.datetime().nullable(),
})

/** The new state of a register. */
const Register = z.object({
  id: Id,
  storeId: Id,
  code: z.string(),
  /** Null while the register is in use. */
  retiredAt: z.iso.datetime().nullable(),
})

/**
 * Events of stores and of registers have the subject `Store/ID`, so that a reader gets a store
 * before its registers.
 */

/**
 * A store is open for sales. It starts with the thresholds and the assortment of the store that it
 * copies.
 */
export const StoreOpened = defineEvent(
  'stores',
  'StoreOpened',
  1,
  Store.extend({ copiesStoreId: Id.nullable() }),
)
export const StoreChanged = defineEvent('stores', 'StoreChanged', 1, Store)
/** A store is closed and no longer sells. */
export const StoreClosed = defineEvent('stores', 'StoreClosed', 1, Store)
/** A closed store is open for sales again. */
export const StoreReopened = defineEvent('stores', 'StoreReopened', 1, Store)

export const RegisterAdded = defineEvent('stores', 'RegisterAdded', 1, Register)
/** A register is out of use: no sale can be made at it. */
export const RegisterRetired = defineEvent('stores', 'RegisterRetired', 1, Register)

/** The new state of a user. The roles are the realm's roles. Events contain no email address. */
const User = z.object({
  id: Id,
  username: z.string(),
  name: z.string(),
  enabled: z.boolean(),
  roles: z.array(z.string()),
  storeIds: z.array(Id),
  /**
   * The identity server's clock just after it had made the change, in seconds since the epoch.
   * Tokens issued up to then may carry the previous state. Events written before this field existed
   * lack it.
   */
  identityTime: z.int().optional(),
})

/**
 * Each event of a user has the subject `User/ID`. Only changes made through Comptoir have an
 * event; its actor made the change.
 */

export const UserCreated = defineEvent('stores', 'UserCreated', 1, User)
/** The names or the email address of a user have changed; `fields` lists which. */
export const UserChanged = defineEvent(
  'stores',
  'UserChanged',
  1,
  User.extend({ fields: z.array(z.enum(['email', 'firstName', 'lastName'])) }),
)
/** A user can no longer sign in. Their tokens are rejected, and their streams end. */
export const UserDisabled = defineEvent('stores', 'UserDisabled', 1, User)
export const UserEnabled = defineEvent('stores', 'UserEnabled', 1, User)
/** The account is deleted. The data are its last state. */
export const UserDeleted = defineEvent('stores', 'UserDeleted', 1, User)
/** The roles of a user are replaced. New tokens carry the new roles; earlier tokens are rejected. */
export const UserRolesSet = defineEvent('stores', 'UserRolesSet', 1, User)
/** The stores of a user are replaced. New tokens carry the new stores; earlier tokens are rejected. */
export const UserStoresSet = defineEvent('stores', 'UserStoresSet', 1, User)
