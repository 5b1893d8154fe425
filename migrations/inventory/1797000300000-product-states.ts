import type { MigrationInterface, QueryRunner } from 'typeorm'

/** A product can run out: its stock is sold off and not restocked. */
export class ProductStates1797000300000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      alter table product add column run_out_at timestamptz;
      alter table product add column state text not null generated always as (
        case when archived_at is not null then 'ARCHIVED' when run_out_at is not null then 'RUN_OUT' else 'ACTIVE' end) stored;
      create index product_run_out on product (id) where run_out_at is not null;
    `)
  }

  async down(runner: QueryRunner) {
    await runner.query('alter table product drop column state; alter table product drop column run_out_at')
  }
}
