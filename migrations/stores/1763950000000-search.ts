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
 * Creates the function that brings a text into the form in which users search it: without accents and
 * case, as in inventory's database. The collation is named, so that every server folds alike. An index
 * uses the function: a change of the function needs a new index.
 */
const folded = `
  create function folded(text) returns text language sql immutable strict parallel safe return
    casefold(
      replace(replace(replace(replace(
        regexp_replace(normalize($1, NFKD), '[\\u0300-\\u036f]', '', 'g'),
        'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'), 'Æ', 'ae') collate pg_unicode_fast);
`
