import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Adds an index for the list of requests in one state, the oldest first: approvers read the requests that
 * wait.
 */
export class WaitingRestocks1763900050002 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query('create index restock_request_by_state on restock_request (state, id)')
  }

  async down(runner: QueryRunner) {
    await runner.query('drop index restock_request_by_state')
  }
}
