import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The ledger is read by store, newest first, and by what a movement belongs to. */
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
