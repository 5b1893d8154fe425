import type { MigrationInterface, QueryRunner } from 'typeorm'

export class OneHeadOffice1795400000000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`create unique index one_head_office on store (kind) where kind = 'HEAD_OFFICE'`)
  }

  async down(runner: QueryRunner) {
    await runner.query('drop index one_head_office')
  }
}
