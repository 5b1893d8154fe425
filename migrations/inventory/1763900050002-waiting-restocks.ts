import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Who approves looks for what waits, the oldest first, among all that has ever been asked. */
export class WaitingRestocks1763900050002 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query('create index restock_request_by_state on restock_request (state, id)')
  }

  async down(runner: QueryRunner) {
    await runner.query('drop index restock_request_by_state')
  }
}
