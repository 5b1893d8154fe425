import { SaleReturned } from '../../../contracts/events/sales.ts'
import { sql } from '../../../runtime/database/sql.ts'
import { onEvent } from '../../../runtime/events/consume.ts'

/**
 * Takes a return off the totals of its own day and month, in one statement for any number of lines. The day of the
 * sale stays as it was. The hour of a day counts sales only.
 */
export const subtractReturn = onEvent(SaleReturned, async (tx, { time, data }) => {
  const { storeId, businessDay, total, tax } = data
  await tx.query(sql('subtract-return')`
    with sale_return as (
      select ${storeId}::uuid as store_id, ${businessDay}::date as day, ${total}::bigint as revenue,
             ${tax}::bigint as tax
    ), line as (
      select "productId" as product_id, sum(quantity) as units, sum(total) as revenue
      from json_to_recordset(${JSON.stringify(data.lines)}::json)
        as line("productId" uuid, quantity bigint, total bigint)
      group by "productId"
    ), units as (
      select coalesce(sum(units), 0) as units from line
    ), by_product as (
      insert into product_day as day (store_id, business_day, product_id, units, revenue)
      select store_id, day, product_id, -units, -line.revenue from sale_return, line
      on conflict (store_id, business_day, product_id) do update
      set units = day.units + excluded.units, revenue = day.revenue + excluded.revenue
    ), by_product_and_month as (
      insert into product_month as month (store_id, month, product_id, units, revenue)
      select store_id, date_trunc('month', day), product_id, -units, -line.revenue from sale_return, line
      on conflict (store_id, month, product_id) do update
      set units = month.units + excluded.units, revenue = month.revenue + excluded.revenue
    ), by_month as (
      insert into store_month as month (store_id, month, sales, returns, units, revenue, refunded, tax)
      select store_id, date_trunc('month', day), 0, 1, -units, -revenue, revenue, -tax from sale_return, units
      on conflict (store_id, month) do update
      set returns = month.returns + 1, units = month.units + excluded.units,
          revenue = month.revenue + excluded.revenue, refunded = month.refunded + excluded.refunded,
          tax = month.tax + excluded.tax
    ), clock as (
      insert into projection_clock as clock (owner, last_event_at) values (${SaleReturned.owner}, ${time})
      on conflict (owner) do update
      set last_event_at = greatest(clock.last_event_at, excluded.last_event_at)
    )
    insert into store_day as day (store_id, business_day, sales, returns, units, revenue, refunded, tax)
    select store_id, day, 0, 1, -units, -revenue, revenue, -tax from sale_return, units
    on conflict (store_id, business_day) do update
    set returns = day.returns + 1, units = day.units + excluded.units, revenue = day.revenue + excluded.revenue,
        refunded = day.refunded + excluded.refunded, tax = day.tax + excluded.tax`)
})
