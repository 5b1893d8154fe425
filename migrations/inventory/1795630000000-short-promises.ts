import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Adds the quantity of a planned transfer that will not be sent, because the source store had less than
 * it had promised.
 */
export class ShortPromises1795630000000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      alter table transfer_line
        add column short int not null default 0,
        drop constraint received_within_shipped,
        add constraint received_within_shipped check (
          short >= 0 and received >= 0 and lost >= 0 and short + received + lost <= quantity);
      grant update (short) on transfer_line to inventory_app;`)
  }

  async down(runner: QueryRunner) {
    await runner.query(`
      alter table transfer_line
        drop column short,
        add constraint received_within_shipped check (
          received >= 0 and lost >= 0 and received + lost <= quantity);`)
  }
}
