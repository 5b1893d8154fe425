import type { MigrationInterface, QueryRunner } from 'typeorm'
import { deadLetters } from '../runtime.ts'

/** Renames the table of events that cannot be applied to `dead_letter`. */
export class DeadLetters1796000000000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(deadLetters)
  }

  async down(runner: QueryRunner) {
    await runner.query(`
      alter index dead_letter_by_subject rename to event_set_aside_by_subject;
      alter table dead_letter rename to event_set_aside;
    `)
  }
}
