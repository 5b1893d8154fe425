import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Adds the user's note about an adjustment to the ledger. */
export class MovementNote1763900020000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query('alter table stock_movement add column note text')
  }

  async down(runner: QueryRunner) {
    await runner.query('alter table stock_movement drop column note')
  }
}
