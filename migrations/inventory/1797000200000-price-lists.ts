import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Adds price lists, and the columns of a store that they need. The migration of stores that has the same
 * time emits the state of each store again, so that the new columns are filled; until then a store counts
 * as being in UTC.
 */
export class PriceLists1797000200000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      alter table store
        add column time_zone text not null default 'UTC',
        add column country text,
        add column region text;

      create table price_list (
        id uuid primary key,
        name text not null,
        scope text not null check (scope in ('CHAIN', 'GROUP', 'STORE')),
        valid_from date not null,
        /** The last day. */
        valid_until date,
        version int not null default 1,
        created_at timestamptz not null default now(),
        ended_at timestamptz,
        check (valid_until >= valid_from)
      );
      create index price_list_of_chain on price_list (valid_from) where scope = 'CHAIN' and ended_at is null;
      create table price_list_store (
        price_list_id uuid not null references price_list,
        store_id uuid not null,
        primary key (price_list_id, store_id)
      );
      create index price_list_store_by_store on price_list_store (store_id, price_list_id);
      /** A price that was replaced stays, so that the price of a past moment is known. */
      create table price_list_line (
        id uuid primary key default uuidv7(),
        price_list_id uuid not null references price_list,
        product_id uuid not null references product,
        price bigint not null check (price >= 0),
        set_at timestamptz not null default now(),
        replaced_at timestamptz
      );
      create unique index price_list_line_key on price_list_line (price_list_id, product_id)
        where replaced_at is null;
      create index price_list_line_by_product on price_list_line (product_id, set_at);

      grant select, insert, update on price_list to inventory_app;
      grant select, insert, delete on price_list_store to inventory_app;
      grant select, insert, update (replaced_at) on price_list_line to inventory_app;
    `)
  }

  async down(runner: QueryRunner) {
    await runner.query(`
      drop table price_list_line, price_list_store, price_list;
      alter table store drop column time_zone, drop column country, drop column region;
    `)
  }
}
