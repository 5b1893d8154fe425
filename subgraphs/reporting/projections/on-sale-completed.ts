import { SaleCompleted } from '../../../contracts/events/sales.ts'
import { sql } from '../../../runtime/database/sql.ts'
import { onEvent } from '../../../runtime/events/consume.ts'

/** Adds a completed sale to its day and hour in the store's time zone. */
export const addSale = onEvent(SaleCompleted, async (tx, { time, data }) => {
  // One statement for any number of lines. Lines of one product are added up, because a statement
  // changes a row once.
  await tx.query(sql('add-sale')`
    with sold as (
      select "productId" as product_id, sum(quantity) as units, sum(total) as revenue
      from json_to_recordset(${JSON.stringify(data.lines)}::json)
        as line("productId" uuid, quantity bigint, total bigint)
      group by "productId"
    ), by_product as (
      insert into product_day as day (store_id, business_day, product_id, units, revenue)
      select ${data.storeId}, ${data.businessDay}, product_id, units, revenue from sold
      on conflict (store_id, business_day, product_id) do update
      set units = day.units + excluded.units, revenue = day.revenue + excluded.revenue
    ), by_hour as (
      insert into store_hour as hour (store_id, business_day, hour, sales)
      values (${data.storeId}, ${data.businessDay}, ${data.hour}, 1)
      on conflict (store_id, business_day, hour) do update set sales = hour.sales + 1
    ), clock as (
      insert into projection_clock as clock (owner, last_event_at) values (${SaleCompleted.owner}, ${time})
      on conflict (owner) do update
      set last_event_at = greatest(clock.last_event_at, excluded.last_event_at)
    )
    insert into store_day as day (store_id, business_day, sales, units, revenue, tax)
    values (${data.storeId}, ${data.businessDay}, 1, (select coalesce(sum(units), 0) from sold),
      ${data.total}, ${data.tax})
    on conflict (store_id, business_day) do update
    set sales = day.sales + 1, units = day.units + excluded.units, revenue = day.revenue + excluded.revenue,
        tax = day.tax + excluded.tax`)
})
