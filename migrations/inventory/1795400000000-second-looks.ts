import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Adds a table of plans that have started to wait for supply. Each is planned once more when the
 * transactions that ran at that time have ended.
 */
export class SecondLooks1795400000000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      create table second_look (
        request_id uuid primary key references restock_request on delete cascade,
        first_after bigint
      );
      grant select, insert, update, delete on second_look to inventory_app;`)
  }

  async down(runner: QueryRunner) {
    await runner.query('drop table second_look')
  }
}
