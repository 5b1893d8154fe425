import type { MigrationInterface, QueryRunner } from 'typeorm'

/** A price list may have a price for a pack of a product, beside that of its unit. */
export class PackPrices1798000202000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      alter table price_list_line add column pack_id uuid references product_pack;
      drop index price_list_line_key;
      create unique index price_list_line_key on price_list_line (price_list_id, product_id, pack_id)
        nulls not distinct where replaced_at is null;
    `)
  }

  async down(runner: QueryRunner) {
    await runner.query(`
      delete from price_list_line where pack_id is not null;
      alter table price_list_line drop column pack_id;
      create unique index price_list_line_key on price_list_line (price_list_id, product_id)
        where replaced_at is null;
    `)
  }
}
