import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Adds the sales rate of each stock level, so that a list can be sorted by it. A job adds it up from the
 * ledger once a day.
 */
export class ShelfPace1763900020001 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      create table shelf_pace (
        store_id uuid not null,
        product_id uuid not null,
        sold int not null check (sold > 0),
        primary key (store_id, product_id)
      );
      create table pace_measured (
        store_id uuid primary key,
        at timestamptz not null default '-infinity'
      );
      grant select, insert, update, delete on shelf_pace to inventory_app;
      grant select, insert, update on pace_measured to inventory_app;`)
  }

  async down(runner: QueryRunner) {
    await runner.query('drop table pace_measured, shelf_pace')
  }
}
