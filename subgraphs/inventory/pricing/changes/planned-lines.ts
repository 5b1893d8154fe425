import { sql } from '../../../../runtime/database/sql.ts'
import type { Queries } from '../../../../runtime/database/transaction.ts'
import { invalidInput, notFound } from '../../../../runtime/errors/problem.ts'
import { checkLines } from '../../check-lines.ts'
import type { CategoryPriceChange, PriceChangeInput } from '../../generated/schema-types.ts'
import { checkLinePrice } from '../check-price-list.ts'
import type { PlannedLine } from '../mappers.ts'
import { maxPriceLines } from '../set-price-list-lines.ts'

/** Checks the form of a change. @throws Problem InvalidInput */
export function checkChange({ priceListId, lines, category }: PriceChangeInput): void {
  if ((lines == null) === (category == null))
    throw invalidInput(
      'change',
      `change has ${lines == null ? 'neither lines nor category' : 'lines and category'}: expected one of them.`,
    )
  for (const [at, { price = null, pack = null }] of (lines ?? []).entries()) {
    if (pack !== null)
      throw invalidInput(
        `lines.${at}.pack`,
        `lines.${at}.pack is ${pack}: expected a price of the unit. Set prices of packs with setPriceListLines or setProductPacks.`,
      )
    const field = `lines.${at}.price`
    checkLinePrice(field, price)
    if (price === null && priceListId == null)
      throw invalidInput(field, `${field} is null: expected a price, as every product has a base price.`)
  }
  const { basisPoints = 1 } = category ?? {}
  if (basisPoints === 0 || basisPoints < -10_000 || basisPoints > 100_000)
    throw invalidInput(
      'category.basisPoints',
      `category.basisPoints is ${basisPoints}: expected -10000 to 100000, and not 0. 1000 is 10 %.`,
    )
}

/**
 * Computes the prices that a change makes different. @throws Problem InvalidInput, NotFound,
 * UnknownProduct
 */
export async function planLines(
  db: Queries,
  { priceListId = null, lines, category }: PriceChangeInput,
): Promise<PlannedLine[]> {
  if (category != null) return planCategory(db, priceListId, category)
  await checkLines(db, [...lines!], { max: maxPriceLines, archived: true })
  const rows = JSON.stringify(lines!.map(({ productId, price = null }) => ({ product_id: productId, price })))
  return db.query<PlannedLine>(sql('plan-price-lines')`
    select l.product_id, l.price, case when ${priceListId}::uuid is null then p.price else own.price end as price_before
    from rows from (json_to_recordset(${rows}::json) as (product_id uuid, price bigint)) with ordinality
      as l(product_id, price, place)
    join product p on p.id = l.product_id
    left join price_list_line own
      on own.price_list_id = ${priceListId}::uuid and own.product_id = l.product_id and own.pack_id is null and own.replaced_at is null
    where l.price is distinct from case when ${priceListId}::uuid is null then p.price else own.price end
    order by l.place`)
}

async function planCategory(
  db: Queries,
  priceListId: string | null,
  { categoryId, basisPoints }: CategoryPriceChange,
): Promise<PlannedLine[]> {
  const [category] = await db.query(
    sql('read-category-to-price')`select from category where id = ${categoryId}`,
  )
  if (!category) throw notFound('Category', categoryId)
  const planned = await db.query<PlannedLine>(sql('plan-category-prices')`
    select p.id as product_id, coalesce(own.price, p.price) as basis,
           round(coalesce(own.price, p.price) * (10000 + ${basisPoints}::int)::numeric / 10000)::bigint as price,
           case when ${priceListId}::uuid is null then p.price else own.price end as price_before
    from product p
    left join price_list_line own
      on own.price_list_id = ${priceListId}::uuid and own.product_id = p.id and own.pack_id is null and own.replaced_at is null
    where p.category_id = any(categories_below(${categoryId})) and p.state <> 'ARCHIVED'
    order by folded(p.name), p.id limit ${maxPriceLines + 1}`)
  if (planned.length > maxPriceLines)
    throw invalidInput(
      'category.categoryId',
      `The category has more than ${maxPriceLines} products: expected at most ${maxPriceLines}. Change the categories below it one by one.`,
    )
  const changed = planned.filter(({ price, priceBefore }) => price !== priceBefore)
  for (const { productId, price } of changed) checkLinePrice(`category, product ${productId}`, price)
  return changed.map(({ productId, price, priceBefore }) => ({ productId, price, priceBefore }))
}
