import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Adds to a line the product's name, SKU and barcode at the time of the sale, and the line's place on the
 * receipt. Sales does not know these of earlier lines: they keep the order by product in which they were
 * shown until now, and have no name.
 */
export class AsSold1795600000000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      alter table sale_line
        add column place int,
        add column name text,
        add column sku text,
        add column barcode text;
      update sale_line l set place = placed.place
      from (select sale_id, product_id, row_number() over (partition by sale_id order by product_id) - 1 as place
            from sale_line) placed
      where (l.sale_id, l.product_id) = (placed.sale_id, placed.product_id);
      alter table sale_line alter column place set not null;`)
  }

  async down(runner: QueryRunner) {
    await runner.query(
      'alter table sale_line drop column place, drop column name, drop column sku, drop column barcode',
    )
  }
}
