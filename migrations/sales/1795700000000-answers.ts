import type { MigrationInterface, QueryRunner } from 'typeorm'
import { sweptAnswers } from '../runtime.ts'

/** Lets the app find stored answers by their age, and delete them. */
export class Answers1795700000000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(sweptAnswers('sales'))
  }

  async down(runner: QueryRunner) {
    await runner.query('drop index idempotency_by_age; revoke delete on idempotency from sales_app')
  }
}
