import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Adds totals of whole months, so that a report of years reads months instead of days. The products for
 * the reports by category come from inventory's events, which reporting reads from the start.
 */
export class MonthlyTotals1797000450000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      create table store_month (
        store_id uuid not null,
        month date not null check (extract(day from month) = 1),
        sales int not null,
        units bigint not null,
        revenue bigint not null,
        tax bigint not null,
        primary key (store_id, month)
      );
      create index store_month_by_month on store_month (month, store_id);
      insert into store_month (store_id, month, sales, units, revenue, tax)
      select store_id, date_trunc('month', business_day), sum(sales), sum(units), sum(revenue), sum(tax)
      from store_day group by 1, 2;
      create table product_month (
        store_id uuid not null,
        month date not null check (extract(day from month) = 1),
        product_id uuid not null,
        units bigint not null,
        revenue bigint not null,
        primary key (store_id, month, product_id)
      );
      create index product_month_by_month on product_month (month, store_id);
      insert into product_month (store_id, month, product_id, units, revenue)
      select store_id, date_trunc('month', business_day), product_id, sum(units), sum(revenue)
      from product_day group by 1, 2, 3;
      create table product (
        id uuid primary key,
        category_id uuid,
        archived boolean not null
      );
      create index product_by_category on product (category_id);
      grant select, insert, update, delete on store_month, product_month, product to reporting_app;
    `)
  }

  async down(runner: QueryRunner) {
    await runner.query('drop table store_month, product_month, product')
  }
}
