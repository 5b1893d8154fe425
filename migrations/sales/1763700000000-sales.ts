import type { MigrationInterface, QueryRunner } from 'typeorm'
import { runtimeTables } from '../runtime.ts'

export class Sales1763700000000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(runtimeTables('sales'))
    await runner.query(`
      create table store (
        id uuid primary key,
        name text not null,
        time_zone text not null,
        closed_at timestamptz
      );
      create table register (
        id uuid primary key,
        store_id uuid not null,
        code text not null,
        retired_at timestamptz
      );
      create table tax_rate (
        tax_class text primary key,
        basis_points int not null check (basis_points between 0 and 10000)
      );
      insert into tax_rate values ('STANDARD', 1500), ('REDUCED', 500), ('ZERO', 0);
      create table receipt_counter (
        store_id uuid primary key,
        last_number int not null
      );
      create table sale (
        id uuid primary key,
        store_id uuid not null,
        register_id uuid not null,
        state text not null check (state in ('PENDING', 'COMPLETED', 'REJECTED')),
        idempotency_key text not null,
        request_hash text not null,
        number int,
        total bigint,
        tax bigint,
        currency text not null,
        business_day date,
        /** Why it was refused, as the result shows it. */
        refusal jsonb,
        cashier_id text not null,
        cashier_name text not null,
        created_at timestamptz not null default now(),
        settled_at timestamptz,
        unique (store_id, idempotency_key),
        unique (store_id, number),
        check ((state = 'COMPLETED') = (number is not null)),
        check ((state = 'REJECTED') = (refusal is not null)),
        check ((state = 'PENDING') = (settled_at is null))
      );
      create index sale_unsettled on sale (created_at) where state = 'PENDING';
      create index sale_by_store on sale (store_id, id);
      create table sale_line (
        sale_id uuid not null references sale,
        product_id uuid not null,
        quantity int not null check (quantity > 0),
        shown_price bigint,
        unit_price bigint,
        total bigint,
        tax bigint,
        primary key (sale_id, product_id)
      );
      grant select, insert, update on store, register, receipt_counter, sale, sale_line to sales_app;
      grant select on tax_rate to sales_app;
    `)
  }

  async down(runner: QueryRunner) {
    await runner.query('drop owned by current_user')
  }
}
