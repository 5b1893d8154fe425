import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Adds taxes by area and day, which begin with the rates that the database of sales had, for the whole
 * chain.
 */
export class Taxes1797000210000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      create table tax_schedule (
        id uuid primary key,
        /** The area: a store, a region of a country, a country, or with none of them the chain. */
        country text,
        region text,
        store_id uuid,
        valid_from date not null,
        /** Null when the area has no taxes of its own. */
        taxes jsonb check (jsonb_typeof(taxes) = 'array'),
        created_at timestamptz not null default now(),
        unique nulls not distinct (country, region, store_id, valid_from),
        check (region is null or country is not null),
        check (store_id is null or country is null)
      );
      create table tax_rules (
        valid_from date primary key,
        prices_include_tax boolean not null,
        rounding text not null check (rounding in ('LINE', 'RECEIPT'))
      );
      insert into tax_schedule (id, valid_from, taxes) values (uuidv7(), '1970-01-01', '[{"name": "Tax", "number": null,
        "rates": [{"taxClass": "STANDARD", "partsPerMillion": 150000}, {"taxClass": "REDUCED", "partsPerMillion": 50000}]}]');
      insert into tax_rules values ('1970-01-01', true, 'LINE');
      grant select, insert, update on tax_schedule, tax_rules to inventory_app;
    `)
  }

  async down(runner: QueryRunner) {
    await runner.query('drop table tax_rules, tax_schedule')
  }
}
