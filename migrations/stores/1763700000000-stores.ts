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
        address jsonb not null check (jsonb_typeof(address) = 'object'),
        time_zone text not null,
        supplied_by uuid references store,
        receiving text not null check (receiving in ('AUTOMATIC', 'CONFIRMED')),
        /** By weekday, Monday first; closed on a day that is missing. */
        hours jsonb not null default '[]' check (jsonb_typeof(hours) = 'array'),
        version int not null default 1,
        opened_at timestamptz not null default now(),
        closed_at timestamptz,
        check (supplied_by <> id)
      );
      create index store_by_supplier on store (supplied_by);
      create index store_by_name on store (lower(name), id);
      create table register (
        id uuid primary key,
        store_id uuid not null references store,
        code text not null,
        retired_at timestamptz
      );
      create index register_by_store on register (store_id);
      create unique index one_register_in_use_per_code on register (store_id, code) where retired_at is null;
      grant select, insert, update on store, register to stores_app;
    `)
  }

  async down(runner: QueryRunner) {
    await runner.query('drop owned by current_user')
  }
}
