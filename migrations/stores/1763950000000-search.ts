import type { MigrationInterface, QueryRunner } from 'typeorm'

export class Search1763950000000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      ${folded}
      drop index store_by_name;
      create index store_by_name on store (folded(name), id)`)
  }

  async down(runner: QueryRunner) {
    await runner.query(`
      drop index store_by_name;
      create index store_by_name on store (lower(name), id);
      drop function folded`)
  }
}

/**
 * Text as people look for it: without accents and case, as in inventory's database. The collation is named, so that
 * it folds alike on every server. It stands in an index: to change it is to build the index anew.
 */
const folded = `
  create function folded(text) returns text language sql immutable strict parallel safe return
    casefold(
      replace(replace(replace(replace(
        regexp_replace(normalize($1, NFKD), '[\\u0300-\\u036f]', '', 'g'),
        'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'), 'Æ', 'ae') collate pg_unicode_fast);
`
