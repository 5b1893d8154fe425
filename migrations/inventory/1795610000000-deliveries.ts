import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * The deliveries of suppliers: the unique index keeps a user from receiving one delivery note twice by mistake. The
 * migration derives the earlier deliveries from the ledger. The movements of one delivery have the same store,
 * reference, actor and time. If a delivery was received several times, all rows but the oldest get `again`.
 */
export class Deliveries1795610000000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      create table delivery (
        id uuid primary key default uuidv7(),
        store_id uuid not null,
        supplier_reference text not null,
        lines_hash text not null,
        again boolean not null,
        received_at timestamptz not null default now(),
        received_by_id text not null,
        received_by_name text not null
      );
      insert into delivery (id, store_id, supplier_reference, lines_hash, again, received_at, received_by_id,
                            received_by_name)
      select id, store_id, reference_id, lines_hash,
             row_number() over (partition by store_id, folded(reference_id), lines_hash order by id) > 1,
             at, actor_id, actor_name
      from (select min(id::text)::uuid as id, store_id, reference_id, at, actor_id, actor_name,
                   encode(sha256(convert_to(
                     string_agg(product_id || ' ' || delta, ',' order by product_id), 'UTF8')), 'hex') as lines_hash
            from stock_movement
            where reason = 'DELIVERY' and reference_kind = 'Delivery'
            group by store_id, reference_id, at, actor_id, actor_name) received
      order by id;
      create unique index delivery_once on delivery (store_id, folded(supplier_reference), lines_hash) where not again;
      grant select, insert on delivery to inventory_app;`)
  }

  async down(runner: QueryRunner) {
    await runner.query('drop table delivery')
  }
}
