import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The quantity of a line becomes thousandths of the product's unit. */
export class Quantities1797000100000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(
      'alter table sale_line alter column quantity type bigint using quantity::bigint * 1000',
    )
    await runner.query(rejections('* 1000'))
  }

  /** Going back loses parts of a unit, because quantities were whole before. */
  async down(runner: QueryRunner) {
    await runner.query(rejections('/ 1000'))
    await runner.query('alter table sale_line alter column quantity type int using quantity / 1000')
  }
}

/**
 * Scales the requested and the available quantities in the rejections of sales for which there was too
 * little stock.
 */
const rejections = (by: string) => `
  update sale set rejection = jsonb_set(rejection, '{lines}', (
    select jsonb_agg(line || jsonb_build_object(
      'requested', (line->>'requested')::bigint ${by}, 'available', (line->>'available')::bigint ${by}) order by place)
    from jsonb_array_elements(rejection->'lines') with ordinality as l(line, place)))
  where rejection->>'code' = 'INSUFFICIENT_STOCK' and jsonb_typeof(rejection->'lines') = 'array';
`
