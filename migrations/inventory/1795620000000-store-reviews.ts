import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Stores that have closed or reopened. A job evaluates the thresholds of their stock levels again, and keeps its
 * progress in `after_product_id`. The first rows are the stores with open alerts that should not exist: alerts of
 * closed stores, and of archived products.
 */
export class StoreReviews1795620000000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      create table store_review (
        store_id uuid primary key,
        after_product_id uuid not null default '00000000-0000-0000-0000-000000000000'
      );
      insert into store_review (store_id)
      select distinct a.store_id
      from stock_alert a
      join product p on p.id = a.product_id
      left join store s on s.id = a.store_id
      where a.state = 'OPEN' and (s.closed_at is not null or p.archived_at is not null);
      create index product_archived on product (id) where archived_at is not null;
      grant select, insert, update, delete on store_review to inventory_app;`)
  }

  async down(runner: QueryRunner) {
    await runner.query('drop index product_archived')
    await runner.query('drop table store_review')
  }
}
