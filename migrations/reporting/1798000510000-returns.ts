import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The totals of a day and a month count returns, and the amount that was paid back for them. */
export class Returns1798000510000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    for (const table of ['store_day', 'store_month'])
      await runner.query(
        `alter table ${table} add column returns int not null default 0, add column refunded bigint not null default 0`,
      )
  }

  async down(runner: QueryRunner) {
    for (const table of ['store_day', 'store_month'])
      await runner.query(`alter table ${table} drop column returns, drop column refunded`)
  }
}
