import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The stock of a sale is taken before the sale is written. A taking keeps the sale until then. */
export class Takings1798000401000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      create table taking (
        id uuid primary key,
        store_id uuid not null,
        key text not null,
        /** Sales knows its form. */
        sale jsonb not null,
        actor_id text not null,
        actor_name text not null,
        /** As they were sold. Null lines and taxation belong to a rejection. */
        lines jsonb,
        taxation jsonb,
        rejection jsonb,
        at timestamptz not null default now(),
        settled_at timestamptz,
        returned boolean not null default false,
        constraint taking_key unique (store_id, key),
        check (not returned or rejection is null and settled_at is not null)
      );
      create index taking_open on taking (at) where settled_at is null;
      create index taking_settled on taking (settled_at) where settled_at is not null;
      grant select, insert, delete on taking to inventory_app;
      grant update (rejection, settled_at, returned) on taking to inventory_app;
    `)
  }

  async down(runner: QueryRunner) {
    await runner.query('drop table taking')
  }
}
