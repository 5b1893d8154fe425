import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Adds the received and the lost quantity of each line of a transfer, because a transfer may arrive in
 * parts, or with units missing.
 */
export class TransfersInParts1763900070000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query('alter table transfer add column note text, add column cancelled_at timestamptz')
    await runner.query(`alter table transfer_line
      add column received int not null default 0,
      add column lost int not null default 0,
      add constraint received_within_shipped check (received >= 0 and lost >= 0 and received + lost <= quantity)`)
    await runner.query(`update transfer_line l set received = l.quantity
      from transfer t where t.id = l.transfer_id and t.state = 'RECEIVED'`)
    // The app role may change only these columns, so the sent quantity stays as it was written.
    await runner.query('grant update (received, lost) on transfer_line to inventory_app')
    await runner.query('create index transfer_by_giver on transfer (from_store_id, id)')
    await runner.query('create index transfer_by_receiver on transfer (to_store_id, id)')
    await runner.query('create index transfer_line_by_product on transfer_line (product_id, transfer_id)')
  }

  async down(runner: QueryRunner) {
    await runner.query('drop index transfer_line_by_product, transfer_by_receiver, transfer_by_giver')
    await runner.query('revoke update (received, lost) on transfer_line from inventory_app')
    await runner.query('alter table transfer_line drop column received, drop column lost')
    await runner.query('alter table transfer drop column note, drop column cancelled_at')
  }
}
