import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Adds the location of a product on the shelves of a store. */
export class ShelfLocations1797000320000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      create function natural_key(text) returns text language sql immutable strict parallel safe
      set search_path = pg_catalog, public as $$
        select coalesce(string_agg(
          case when part ~ '^[0-9]' then chr(48 + length(ltrim(part, '0'))) || ltrim(part, '0') || ' ' else part end,
          '' order by nth), '')
        from regexp_matches(folded($1), '[0-9]+|[^0-9]+', 'g') with ordinality as found(parts, nth)
        cross join lateral (select parts[1] as part) of
      $$;
      create table shelf_location (
        store_id uuid not null,
        product_id uuid not null references product,
        aisle text not null,
        bay text,
        sort_key text collate "C" not null
          generated always as (natural_key(aisle) || chr(1) || coalesce(natural_key(bay), '')) stored,
        search_key text not null
          generated always as (regexp_replace(folded(aisle || coalesce(bay, '')), '[^[:alnum:]]', '', 'g')) stored,
        primary key (store_id, product_id)
      );
      create index shelf_location_by_place on shelf_location (store_id, sort_key, product_id);
      create index shelf_location_by_product on shelf_location (product_id);
      grant select, insert, update, delete on shelf_location to inventory_app;
    `)
  }

  async down(runner: QueryRunner) {
    await runner.query('drop table shelf_location; drop function natural_key')
  }
}
