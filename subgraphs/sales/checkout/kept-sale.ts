import { z } from 'zod'
import { PaymentKind } from '../../../contracts/events/sales.ts'

/**
 * A sale as inventory keeps it with its taking, until it is written: a process that did not ring it up can
 * write it. Takings that are open during an update have the form of the version before.
 */
export const KeptSale = z.object({
  key: z.string(),
  requestHash: z.string(),
  registerId: z.uuid(),
  /** The session that was open when it was rung up. */
  sessionId: z.uuid().nullable(),
  timeZone: z.string(),
  /** When it was rung up. */
  at: z.iso.datetime(),
  cashier: z.object({ id: z.string(), name: z.string() }),
  /** Quantities are thousandths. */
  lines: z.array(
    z.object({
      productId: z.uuid().optional(),
      sku: z.string().optional(),
      barcode: z.string().optional(),
      pack: z.string().optional(),
      quantity: z.int(),
      shownPrice: z.int().nullable(),
    }),
  ),
  /** Null for the exact total in cash. */
  payments: z
    .array(
      z.object({
        kind: PaymentKind,
        amount: z.int().nullable(),
        tendered: z.int().nullable(),
        voucherId: z.uuid().nullable(),
      }),
    )
    .nullable(),
})
export type KeptSale = z.infer<typeof KeptSale>
