import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Adds the note of the user who makes a request, and the reason of a rejection or cancellation. The index
 * finds the requests of a user.
 */
export class AskedRestocks1763900050001 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query('alter table restock_request add column note text, add column reason text')
    await runner.query('create index restock_request_by_requester on restock_request (requested_by_id, id)')
  }

  async down(runner: QueryRunner) {
    await runner.query('drop index restock_request_by_requester')
    await runner.query('alter table restock_request drop column note, drop column reason')
  }
}
