import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Plans that have come to wait for supply, to be looked at once more when what was under way then has ended. */
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
