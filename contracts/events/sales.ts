import { z } from 'zod'
import { defineEvent, Id, MinorUnits, Thousandths } from '../define.ts'
import { quantitiesOf } from '../upcast-quantities.ts'

/**
 * A sale is final and has a receipt number. Subject `Sale/ID`. The event has one entry for each
 * line that was rung up. Name, SKU and barcode are the product's at that moment. They are null in
 * events of version 1, which had one entry for each product.
 */
export const SaleCompleted = defineEvent(
  'sales',
  'SaleCompleted',
  4,
  z.object({
    id: Id,
    storeId: Id,
    registerId: Id,
    /** Without gaps within a store. */
    number: z.int(),
    /** The date and the hour in the store's time zone. */
    businessDay: z.iso.date(),
    hour: z.int().min(0).max(23),
    currency: z.string(),
    total: MinorUnits,
    tax: MinorUnits,
    /** False when the unit prices of the lines are without tax. Totals are always with tax. */
    pricesIncludeTax: z.boolean(),
    /** Each tax of the receipt. Empty in events before version 3, which had only the sum. */
    taxes: z.array(
      z.object({
        name: z.string(),
        number: z.string().nullable(),
        partsPerMillion: z.int(),
        base: MinorUnits,
        amount: MinorUnits,
      }),
    ),
    lines: z.array(
      z.object({
        productId: Id,
        name: z.string().nullable(),
        sku: z.string().nullable(),
        barcode: z.string().nullable(),
        quantity: Thousandths,
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
    (sale: object) => ({ ...sale, pricesIncludeTax: true, taxes: [] }),
    quantitiesOf('quantity'),
  ],
)

/** A sale was rejected; no stock was taken. Subject `Sale/ID`. */
export const SaleRejected = defineEvent(
  'sales',
  'SaleRejected',
  1,
  z.object({ id: Id, storeId: Id, problem: z.string() }),
)

/**
 * The balance of a gift card or a store credit has changed. Subject `Voucher/ID`. The amount is
 * negative when it was spent. The code of a voucher is in no event.
 */
export const VoucherMoved = defineEvent(
  'sales',
  'VoucherMoved',
  1,
  z.object({
    id: Id,
    voucherKind: z.enum(['GIFT_CARD', 'STORE_CREDIT']),
    kind: z.enum(['ISSUE', 'TOP_UP', 'SPEND']),
    amount: MinorUnits,
    balanceAfter: MinorUnits,
    currency: z.string(),
    /** The store where it happened. */
    storeId: Id,
    /** The request or the sale that changed it. */
    reference: z.string(),
  }),
)

/** A voucher was blocked: nothing can be taken from it. Subject `Voucher/ID`. */
export const VoucherBlocked = defineEvent(
  'sales',
  'VoucherBlocked',
  1,
  z.object({ id: Id, storeId: Id, reason: z.string() }),
)

/** A voucher got a new code, and is not blocked any more. Subject `Voucher/ID`. */
export const VoucherCodeReplaced = defineEvent(
  'sales',
  'VoucherCodeReplaced',
  1,
  z.object({ id: Id, storeId: Id }),
)

/** A session of a register was opened. Subject `RegisterSession/ID`. */
export const RegisterSessionOpened = defineEvent(
  'sales',
  'RegisterSessionOpened',
  1,
  z.object({
    id: Id,
    storeId: Id,
    registerId: Id,
    /** Without gaps within a register. */
    number: z.int(),
    openingFloat: MinorUnits,
    currency: z.string(),
  }),
)

/** A session of a register was closed with a count; its figures are final. Subject `RegisterSession/ID`. */
export const RegisterSessionClosed = defineEvent(
  'sales',
  'RegisterSessionClosed',
  1,
  z.object({
    id: Id,
    storeId: Id,
    registerId: Id,
    number: z.int(),
    currency: z.string(),
    sales: z.int(),
    salesTotal: MinorUnits,
    /** The float and the sales. */
    expected: MinorUnits,
    counts: z.array(
      z.object({ kind: z.enum(['CASH', 'CARD', 'GIFT_CARD', 'STORE_CREDIT']), amount: MinorUnits }),
    ),
  }),
)
