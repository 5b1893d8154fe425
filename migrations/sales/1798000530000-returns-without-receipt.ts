import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The latest sale of a product gives the price of a return without a receipt. */
export class ReturnsWithoutReceipt1798000530000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query('create index sale_line_by_product on sale_line (product_id, sale_id)')
  }

  async down(runner: QueryRunner) {
    await runner.query('drop index sale_line_by_product')
  }
}
