import type { PriceChanged } from '../../../contracts/calls/inventory.ts'
import type { LinePart } from '../../../contracts/line-part.ts'
import { fragment, sql } from '../../../runtime/database/sql.ts'
import { badInput } from '../../../runtime/errors/errors.ts'
import { Problem } from '../../../runtime/errors/problem.ts'
import type { Tx } from '../../../runtime/subgraph/context.ts'
import { unitsOf } from '../../../runtime/values/quantity.ts'
import type { Context } from '../context.ts'
import type { CommitStockInput, TaxClass } from '../generated/schema-types.ts'
import { type Counted, checkPieces } from '../pieces.ts'
import { applicableLists, dayAt, listedPrice } from '../pricing/applicable-lists.ts'
import type { Taxation } from '../pricing/taxes/queries.ts'
import { placeAt, taxationAt } from '../pricing/taxes/taxes-at.ts'
import { problem } from '../problem.ts'
import { nameAndSku, unknownProducts } from '../problems.ts'
import { moveStock } from './move-stock.ts'

/**
 * Takes the stock of a sale that an earlier version of sales left PENDING: `takeStock` takes that of new sales. The sale's id makes it idempotent. A
 * rejection changes nothing and is stored as the answer too: when two requests finish the same sale
 * at once, both must get the same answer, even if stock arrives in between. `at` is no part of the request
 * that a key is compared with: it never differs for a sale, and calls of earlier versions lack it.
 */
export function commitStock(ctx: Context, { id, at = null, ...input }: CommitStockInput) {
  ctx.principal.mustHave('internal:call')
  if (input.lines.length === 0)
    throw badInput('lines is empty: expected a line for each product of the sale.')
  return ctx
    .actingFor(input.actor)
    .idempotent('commitStock', input.storeId, { ...asCalled(input), idempotencyKey: id }, async (tx) => {
      try {
        return await take(tx, id, { ...input, at }, ctx.currency)
      } catch (error) {
        if (!(error instanceof Problem)) throw error
        return { __typename: 'StockRejected' as const, problem: error.result }
      }
    })
}

/**
 * The request with its quantities in units: the same request has the same hash as before quantities were
 * thousandths. Otherwise a sale that a crash left unsettled across that migration could not be settled.
 */
const asCalled = ({ lines, ...input }: Omit<CommitStockInput, 'id'>) => ({
  ...input,
  lines: lines.map(({ quantity, ...line }) => ({ ...line, quantity: unitsOf(quantity) })),
})

async function take(tx: Tx, saleId: string, input: Omit<CommitStockInput, 'id'>, currency: string) {
  const [prices] = await tx.query<Prices>(
    sql('read-prices')`with ${pricesOf(input)}
      select (select json_agg(priced) from priced) as products, (select taxation from taxed) as taxation`,
  )
  return takePriced(tx, saleId, input, prices!, currency)
}

/**
 * Takes all lines of a sale from the stock levels, or none.
 * @throws Problem UnknownProduct, ProductArchived, InvalidInput, PriceChanged, InsufficientStock
 */
export async function takePriced(
  tx: Tx,
  saleId: string,
  { storeId, actor, lines }: Pick<CommitStockInput, 'storeId' | 'actor'> & { lines: SoldLine[] },
  { products, taxation }: Prices,
  currency: string,
) {
  const priced = new Map((products ?? []).map((product) => [product.id, product]))
  checkProducts(lines, priced, currency)
  const movement = { reason: 'SALE' as const, reference: { kind: 'Sale', id: saleId }, actor }
  const levels = await moveStock(
    tx,
    movement,
    lines.map(({ productId, quantity }) => ({ storeId, productId, onHand: -quantity })),
  )
  const costs = new Map(levels.map(({ productId, cost }) => [productId, cost === null ? null : 0 - cost]))
  return {
    __typename: 'StockCommitted' as const,
    taxation,
    lines: lines.map(({ productId, quantity, parts = null }) => {
      const { name, sku, barcode, price, taxClass } = priced.get(productId)!
      const cost = costs.get(productId)!
      return { productId, name, sku, barcode, quantity, unitPrice: price, taxClass, cost, parts }
    }),
  }
}

/** The line of a product in a sale, with its quantity in units. */
export interface SoldLine {
  productId: string
  quantity: number
  shownPrice?: number | null
  /** How it was rung up. Null when by id, in units. */
  parts?: LinePart[] | null
}

interface Priced extends Counted {
  barcode: string | null
  price: number
  taxClass: TaxClass
  archived: boolean
}

/** The products of a sale with their prices; null when none of them exists. And the taxes of the store. */
export interface Prices {
  products: Priced[] | null
  taxation: Taxation
}

function checkProducts(lines: SoldLine[], priced: Map<string, Priced>, currency: string) {
  const unknown = lines.filter(({ productId }) => !priced.has(productId)).map(({ productId }) => productId)
  if (unknown.length > 0) throw unknownProducts(unknown)
  const archived = lines.filter(({ productId }) => priced.get(productId)!.archived)
  if (archived.length > 0)
    throw problem(
      'ProductArchived',
      `Archived and not for sale: ${archived.map(({ productId }) => nameAndSku(priced.get(productId)!)).join(', ')}. Take them off the sale.`,
      { products: archived.map(({ productId }) => ({ __typename: 'Product', id: productId })) },
    )
  checkPieces('lines', lines, ['quantity'], [...priced.values()])
  const repriced = lines
    .map(({ productId, shownPrice }) => ({ productId, shownPrice, price: priced.get(productId)!.price }))
    .filter(({ shownPrice, price }) => shownPrice != null && shownPrice !== price)
  if (repriced.length > 0)
    throw priceChanged(
      repriced.map(({ productId, shownPrice, price }) => ({
        productId,
        called: nameAndSku(priced.get(productId)!),
        shown: shownPrice!,
        price,
      })),
      currency,
    )
}

interface Repriced {
  productId: string
  called: string
  /** Minor units. */
  shown: number
  price: number
}

export const priceChanged = (repriced: Repriced[], currency: string) =>
  ofSale(
    'PriceChanged',
    `The price has changed since the register showed it: ${repriced
      .map(({ called, shown, price }) => `${called}: ${shown} shown, ${price} now`)
      .join('; ')}. Show the new price and ask again.`,
    {
      lines: repriced.map(({ productId, shown, price }) => ({
        product: { __typename: 'Product', id: productId },
        shown: { amount: shown, currency },
        price: { amount: price, currency },
      })),
    },
  )

/** Sales shows it; no schema of inventory has it. */
const ofSale = Problem.of<{ PriceChanged: PriceChanged }>()

/**
 * Parts of a statement: `priced` has the price of each product, and `taxed` the taxes, in the store on the
 * business day of the sale.
 */
export function pricesOf({
  storeId,
  at,
  lines,
}: Pick<CommitStockInput, 'storeId' | 'at'> & { lines: SoldLine[] }) {
  const [store, moment] = [fragment`${storeId}`, fragment`${at}`]
  return fragment`
    lists as materialized (select * from ${applicableLists(store, moment)} applicable),
    taxed as materialized (
      select ${taxationAt(fragment`place`)} as taxation from ${placeAt(store, dayAt(store, moment))} place
    ), priced as materialized (
      select p.id, p.name, p.sku, p.unit, p.barcode,
             coalesce(${listedPrice(fragment`lists`, fragment`p.id`)}, p.price) as price,
             p.tax_class as "taxClass", p.archived_at is not null as archived
      from product p where p.id = any(${lines.map(({ productId }) => productId)}::uuid[]))`
}
