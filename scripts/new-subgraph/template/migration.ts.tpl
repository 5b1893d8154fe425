import type { MigrationInterface, QueryRunner } from 'typeorm'
import { deadLetters, runtimeTables, sweptAnswers, traceStates } from '../runtime.ts'

export class {{pascal}}{{timestamp}} implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(runtimeTables('{{database}}') + sweptAnswers('{{database}}') + traceStates + deadLetters)
    await runner.query(`
      create table remark (
        product_id uuid primary key,
        text text not null
      );
      grant select, insert, update on remark to {{database}}_app;
    `)
  }

  async down(runner: QueryRunner) {
    await runner.query('drop owned by current_user')
  }
}
