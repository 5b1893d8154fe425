import type { MigrationInterface, QueryRunner } from 'typeorm'
import { traceStates } from '../runtime.ts'

/** Adds a column, so that stored events keep the W3C `tracestate` of the request that emitted them. */
export class TraceState1795800000000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(traceStates)
  }

  async down(runner: QueryRunner) {
    await runner.query('alter table outbox drop column tracestate; alter table event drop column tracestate')
  }
}
