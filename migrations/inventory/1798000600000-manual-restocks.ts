import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Renames the origin ASKED of a restock request to MANUAL. Events of the log are upcast when they are read. */
export class ManualRestocks1798000600000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(renameOrigin('ASKED', 'MANUAL'))
  }

  async down(runner: QueryRunner) {
    await runner.query(renameOrigin('MANUAL', 'ASKED'))
  }
}

const renameOrigin = (before: string, after: string) => `
  alter table restock_request drop constraint restock_request_origin_check;
  update restock_request set origin = '${after}' where origin = '${before}';
  alter table restock_request add check (origin in ('PLANNED', '${after}'))`
