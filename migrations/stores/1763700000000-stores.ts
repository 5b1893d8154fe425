import type { MigrationInterface, QueryRunner } from 'typeorm'
import { runtimeTables } from '../runtime.ts'

export class Stores1763700000000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(runtimeTables('stores'))
    await runner.query(`
      create table store (
        id uuid primary key,
        code text not null unique,
        name text not null,
        kind text not null check (kind in ('HEAD_OFFICE', 'STANDARD_STORE', 'LOGISTICS_CENTRE')),
        time_zone text not null,
        supplied_by uuid references store,
        receiving text not null check (receiving in ('AUTOMATIC', 'CONFIRMED')),
        opened_at timestamptz not null,
        check (supplied_by <> id)
      );
      create index store_by_name on store (lower(name), id);
      create table register (
        id uuid primary key,
        store_id uuid not null references store,
        code text not null,
        unique (store_id, code)
      );
      grant select, insert, update on store, register to stores_app;
    `)
  }

  async down(runner: QueryRunner) {
    await runner.query('drop owned by current_user')
  }
}
