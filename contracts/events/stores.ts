import { z } from 'zod'
import { defineEvent, Id } from '../define.ts'

const Store = z.object({
  id: Id,
  code: z.string(),
  name: z.string(),
  kind: z.enum(['HEAD_OFFICE', 'STANDARD_STORE', 'LOGISTICS_CENTRE']),
  timeZone: z.string(),
  /** The logistics centre that supplies it. */
  suppliedBy: Id.nullable(),
  receiving: z.enum(['AUTOMATIC', 'CONFIRMED']),
})

/** A store sells from now on. Subject `Store/ID`. */
export const StoreOpened = defineEvent('stores', 'StoreOpened', 1, Store)

/** A till was added to a store. Subject `Store/ID`, so that the store is known first. */
export const RegisterAdded = defineEvent(
  'stores',
  'RegisterAdded',
  1,
  z.object({ id: Id, storeId: Id, code: z.string() }),
)
