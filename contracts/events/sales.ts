import { z } from 'zod'
import { defineEvent, Id, MinorUnits } from '../define.ts'

/** A sale stands, with its receipt number. Subject `Sale/ID`. */
export const SaleCompleted = defineEvent(
  'sales',
  'SaleCompleted',
  1,
  z.object({
    id: Id,
    storeId: Id,
    registerId: Id,
    /** Gapless per store. */
    number: z.int(),
    /** The date and the hour in the store's time zone. */
    businessDay: z.iso.date(),
    hour: z.int().min(0).max(23),
    currency: z.string(),
    total: MinorUnits,
    tax: MinorUnits,
    lines: z.array(
      z.object({
        productId: Id,
        quantity: z.int(),
        unitPrice: MinorUnits,
        total: MinorUnits,
        tax: MinorUnits,
      }),
    ),
  }),
)

/** A sale was refused; nothing was taken. Subject `Sale/ID`. */
export const SaleRejected = defineEvent(
  'sales',
  'SaleRejected',
  1,
  z.object({ id: Id, storeId: Id, problem: z.string() }),
)
