import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Adds indexes, so that products can be listed by price and found by their attributes. */
export class ProductOrders1797000330000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      create index product_by_price on product (price, id);
      create index product_by_attribute on product using gin (attributes jsonb_path_ops);
    `)
  }

  async down(runner: QueryRunner) {
    await runner.query('drop index product_by_price, product_by_attribute')
  }
}
