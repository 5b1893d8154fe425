import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The explanation of a plan has the schema's word for the number of stores that were considered. */
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
