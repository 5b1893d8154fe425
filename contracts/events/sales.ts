import { z } from 'zod'
import { defineEvent, ExactCost, Id, MinorUnits, Thousandths } from '../define.ts'
import { LinePart } from '../line-part.ts'
import { quantitiesOf } from '../upcast-quantities.ts'

export const PaymentKind = z.enum(['CASH', 'CARD', 'GIFT_CARD', 'STORE_CREDIT'])
export type PaymentKind = z.infer<typeof PaymentKind>

/**
 * A sale is final and has a receipt number. Subject `Sale/ID`. The event has one entry for each
 * line that was rung up. Name, SKU and barcode are the product's at that moment. They are null in
 * events of version 1, which had one entry for each product.
 */
export const SaleCompleted = defineEvent(
  'sales',
  'SaleCompleted',
  5,
  z.object({
    id: Id,
    storeId: Id,
    registerId: Id,
    /** The session of the register. Null when none was open, and in events before version 5. */
    sessionId: Id.nullable(),
    /** Where it was sold: at a register, at a register without a network, or in an order. */
    channel: z.enum(['REGISTER', 'OFFLINE', 'ORDER']),
    /** Null in events before version 5: there the actor of the event is the cashier. */
    cashier: z.object({ id: z.string(), name: z.string() }).nullable(),
    customerId: Id.nullable(),
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
    /** Each discount, which the totals contain already. */
    discounts: z.array(
      z.object({
        /** The index of the line. Null for a discount of the whole receipt. */
        line: z.int().nullable(),
        reason: z.string(),
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
        /** The cost of all units. Null when it was not known, and in events before version 5. */
        cost: ExactCost.nullable(),
        /** How it was rung up; left out when by id, in units. */
        parts: z.array(LinePart).optional(),
      }),
    ),
    /** They add up to the total. Sales before version 5 are read as paid in cash. */
    payments: z.array(
      z.object({
        kind: PaymentKind,
        amount: MinorUnits,
        /** The cash that the cashier got; null for the other kinds. */
        tendered: MinorUnits.nullable(),
        /** The cash that the cashier gave back. */
        change: MinorUnits,
        voucherId: Id.nullable(),
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
    ({ lines, ...sale }: { lines: object[]; total: number }) => ({
      ...sale,
      sessionId: null,
      channel: 'REGISTER',
      cashier: null,
      customerId: null,
      discounts: [],
      lines: lines.map((line) => ({ ...line, cost: null })),
      payments: sale.total > 0 ? [inCash(sale.total)] : [],
    }),
  ],
)

/** A payment in cash with the exact amount. */
function inCash(amount: number) {
  return { kind: 'CASH', amount, tendered: amount, change: 0, voucherId: null }
}

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
    kind: z.enum(['ISSUE', 'TOP_UP', 'SPEND', 'REFUND']),
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
  2,
  z.object({
    id: Id,
    storeId: Id,
    registerId: Id,
    number: z.int(),
    currency: z.string(),
    sales: z.int(),
    salesTotal: MinorUnits,
    /** The float and the payments. */
    expected: MinorUnits,
    /** Each kind that was paid with; the cash includes the float. Empty in events of version 1. */
    expectedByKind: z.array(z.object({ kind: PaymentKind, amount: MinorUnits })),
    counts: z.array(z.object({ kind: PaymentKind, amount: MinorUnits })),
  }),
  [(session: object) => ({ ...session, expectedByKind: [] })],
)

/**
 * Goods of a sale were given back and paid for, on the day of the return. Subject `SaleReturn/ID`. The stock of the
 * store gets the goods within seconds. `sale` is null for a return without a receipt.
 */
export const SaleReturned = defineEvent(
  'sales',
  'SaleReturned',
  1,
  z.object({
    id: Id,
    /** The store that took the goods back. */
    storeId: Id,
    registerId: Id,
    /** The session that was open on the register. */
    sessionId: Id.nullable(),
    /** Without gaps within a store. */
    number: z.int(),
    sale: z.object({ id: Id, storeId: Id, number: z.int(), businessDay: z.iso.date() }).nullable(),
    /** The date and the hour of the return in the time zone of its store. */
    businessDay: z.iso.date(),
    hour: z.int().min(0).max(23),
    currency: z.string(),
    reason: z.string().nullable(),
    /** The amount that the customer got, tax included. */
    total: MinorUnits,
    tax: MinorUnits,
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
        condition: z.enum(['SELLABLE', 'DAMAGED']),
        unitPrice: MinorUnits,
        total: MinorUnits,
        tax: MinorUnits,
        /** The cost of all units when they were sold. Null when it was not known. */
        cost: ExactCost.nullable(),
      }),
    ),
    refunds: z.array(z.object({ kind: PaymentKind, amount: MinorUnits, voucherId: Id.nullable() })),
  }),
)

/** The rules of the chain about returns were set. Subject `ReturnRules`. */
export const ReturnRulesSet = defineEvent(
  'sales',
  'ReturnRulesSet',
  1,
  z.object({ days: z.int(), otherStores: z.boolean() }),
)

/**
 * A payment by card has another state. Subject `CardPayment/ID`. CANCELLING: it is given up, and the provider has not
 * confirmed yet.
 */
export const CardPaymentChanged = defineEvent(
  'sales',
  'CardPaymentChanged',
  1,
  z.object({
    id: Id,
    storeId: Id,
    state: z.enum(['AUTHORISING', 'AUTHORISED', 'DECLINED', 'CANCELLING', 'CANCELLED']),
    amount: MinorUnits,
    currency: z.string(),
    provider: z.string(),
    reason: z.string().nullable(),
  }),
)
