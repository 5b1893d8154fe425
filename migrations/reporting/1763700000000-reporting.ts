import type { MigrationInterface, QueryRunner } from 'typeorm'
import { runtimeTables } from '../runtime.ts'

export class Reporting1763700000000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(runtimeTables('reporting'))
    await runner.query(`
      create table store_day (
        store_id uuid not null,
        business_day date not null,
        sales int not null,
        units bigint not null,
        revenue bigint not null,
        tax bigint not null,
        primary key (store_id, business_day)
      );
      create index store_day_by_day on store_day (business_day, store_id);
      create table product_day (
        store_id uuid not null,
        business_day date not null,
        product_id uuid not null,
        units bigint not null,
        revenue bigint not null,
        primary key (store_id, business_day, product_id)
      );
      create index product_day_by_day on product_day (business_day, store_id);
      create table store_hour (
        store_id uuid not null,
        business_day date not null,
        hour int not null check (hour between 0 and 23),
        sales int not null,
        primary key (store_id, business_day, hour)
      );
      create table projection_clock (
        owner text primary key,
        last_event_at timestamptz not null
      );
      grant select, insert, update, delete on store_day, product_day, store_hour, projection_clock to reporting_app;
    `)
  }

  async down(runner: QueryRunner) {
    await runner.query('drop owned by current_user')
  }
}
