import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Renames the number of considered stores in the explanation of a plan, so that it has the schema's word. */
export class StoresConsidered1797000500000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(renameKey('looked', 'storesConsidered'))
  }

  async down(runner: QueryRunner) {
    await runner.query(renameKey('storesConsidered', 'looked'))
  }
}

const renameKey = (before: string, after: string) => `
  update restock_request
  set explanation = explanation - '${before}' || jsonb_build_object('${after}', explanation->'${before}')
  where explanation ? '${before}'`
