import type { MigrationInterface, QueryRunner } from 'typeorm'

/** A line of a sale keeps the packs, labels and codes that it was rung up with. */
export class SaleLineParts1798000201000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query('alter table sale_line add column parts jsonb')
  }

  async down(runner: QueryRunner) {
    await runner.query('alter table sale_line drop column parts')
  }
}
