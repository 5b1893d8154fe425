import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What a person says of an adjustment stands in the ledger with it. */
export class MovementNote1763900020000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query('alter table stock_movement add column note text')
  }

  async down(runner: QueryRunner) {
    await runner.query('alter table stock_movement drop column note')
  }
}
