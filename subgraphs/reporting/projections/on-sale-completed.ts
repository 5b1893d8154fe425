import { SaleCompleted } from '../../../contracts/events/sales.ts'
import { sql } from '../../../runtime/database/sql.ts'
import { onEvent } from '../../../runtime/events/consume.ts'

/**
 * Adds a completed sale to the totals of its hour, day and month in the store's time zone, in one statement for any
 * number of lines. It adds up the lines of one product first, because a statement cannot update a row twice.
 */
export const addSale = onEvent(SaleCompleted, async (tx, { time, data }) => {
  const { storeId, businessDay, hour, total, tax } = data
  await tx.query(sql('add-sale')`
    with sale as (
      select ${storeId}::uuid as store_id, ${businessDay}::date as day, ${hour}::int as hour,
             ${total}::bigint as revenue, ${tax}::bigint as tax
    ), sold as (
      select "productId" as product_id, sum(quantity) as units, sum(total) as revenue
      from json_to_recordset(${JSON.stringify(data.lines)}::json)
        as line("productId" uuid, quantity bigint, total bigint)
      group by "productId"
    ), units as (
      select coalesce(sum(units), 0) as units from sold
    ), by_product as (
      insert into product_day as day (store_id, business_day, product_id, units, revenue)
      select store_id, day, product_id, units, sold.revenue from sale, sold
      on conflict (store_id, business_day, product_id) do update
      set units = day.units + excluded.units, revenue = day.revenue + excluded.revenue
    ), by_product_and_month as (
      insert into product_month as month (store_id, month, product_id, units, revenue)
      select store_id, date_trunc('month', day), product_id, units, sold.revenue from sale, sold
      on conflict (store_id, month, product_id) do update
      set units = month.units + excluded.units, revenue = month.revenue + excluded.revenue
    ), by_hour as (
      insert into store_hour as hour (store_id, business_day, hour, sales) select store_id, day, hour, 1 from sale
      on conflict (store_id, business_day, hour) do update set sales = hour.sales + 1
    ), by_month as (
      insert into store_month as month (store_id, month, sales, units, revenue, tax)
      select store_id, date_trunc('month', day), 1, units, revenue, tax from sale, units
      on conflict (store_id, month) do update
      set sales = month.sales + 1, units = month.units + excluded.units,
          revenue = month.revenue + excluded.revenue, tax = month.tax + excluded.tax
    ), clock as (
      insert into projection_clock as clock (owner, last_event_at) values (${SaleCompleted.owner}, ${time})
      on conflict (owner) do update
      set last_event_at = greatest(clock.last_event_at, excluded.last_event_at)
    )
    insert into store_day as day (store_id, business_day, sales, units, revenue, tax)
    select store_id, day, 1, units, revenue, tax from sale, units
    on conflict (store_id, business_day) do update
    set sales = day.sales + 1, units = day.units + excluded.units, revenue = day.revenue + excluded.revenue,
        tax = day.tax + excluded.tax`)
})
