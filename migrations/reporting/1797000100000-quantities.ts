import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The units of a day become thousandths of the product's unit. */
export class Quantities1797000100000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(
      'update store_day set units = units * 1000; update product_day set units = units * 1000',
    )
  }

  /** Going back loses parts of a unit, because quantities were whole before. */
  async down(runner: QueryRunner) {
    await runner.query(
      'update store_day set units = units / 1000; update product_day set units = units / 1000',
    )
  }
}
