import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Adds indexes for two lists of movements: of a store, newest first, and of a reference (a sale, a
 * transfer ...).
 */
export class LedgerLists1763800210000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query('create index stock_movement_by_store on stock_movement (store_id, id)')
    await runner.query('create index stock_movement_by_reference on stock_movement (reference_id, id)')
  }

  async down(runner: QueryRunner) {
    await runner.query('drop index stock_movement_by_reference')
    await runner.query('drop index stock_movement_by_store')
  }
}
