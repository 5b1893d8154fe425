import { z } from 'zod'
import { defineEvent, Id, MinorUnits } from '../define.ts'

/**
 * A sale stands, with its receipt number. Subject `Sale/ID`. Its lines stand as they were rung up; name, SKU and barcode
 * are the product's at that instant, and null in the events of before they were kept (version 1, by product).
 */
export const SaleCompleted = defineEvent(
  'sales',
  'SaleCompleted',
  2,
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
        name: z.string().nullable(),
        sku: z.string().nullable(),
        barcode: z.string().nullable(),
        quantity: z.int(),
        unitPrice: MinorUnits,
        total: MinorUnits,
        tax: MinorUnits,
      }),
    ),
  }),
  [
    ({ lines, ...sale }: { lines: object[] }) => ({
      ...sale,
      lines: lines.map((line) => ({ name: null, sku: null, barcode: null, ...line })),
    }),
  ],
)

/** A sale was refused; nothing was taken. Subject `Sale/ID`. */
export const SaleRejected = defineEvent(
  'sales',
  'SaleRejected',
  1,
  z.object({ id: Id, storeId: Id, problem: z.string() }),
)
