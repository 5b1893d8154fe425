import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Barcodes are compared and unique as GTIN-14s, in whatever form they were typed. If several products have the same
 * GTIN-14, a product in use keeps its barcode before an archived one, and an older product before a newer. The others
 * lose theirs: the attribute `duplicateBarcode` holds it, so that users can decide which products are duplicates.
 */
export class Barcodes1795600000000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(compared)
    await runner.query(unique)
    await runner.query(searched)
  }

  async down(runner: QueryRunner) {
    await runner.query(`
      drop index product_by_word;
      ${wordsBefore}
      ${indexOfWords}
      drop index product_barcode_key;
      alter table product drop column barcode_key;
      drop function barcode_forms, barcode_key, barcode_digits;
      alter table product add unique (barcode);`)
  }
}

/**
 * The comparison ignores blanks and hyphens of all kinds in a code that is as long as a GTIN. In other codes (the
 * chain's own) it ignores blanks and case, but not hyphens, because scanners send them.
 */
const compared = `
  create function barcode_digits(text) returns text language sql immutable strict parallel safe return
    substring(regexp_replace($1, '[- \\t\\u00a0\\u2007\\u2009\\u202f\\u2010-\\u2015]', '', 'g')
              from '^(?:[0-9]{8}|[0-9]{12,14})$');
  create function barcode_key(text) returns text language sql immutable strict parallel safe return
    coalesce(lpad(barcode_digits($1), 14, '0'), upper(regexp_replace($1, '[ \\t]', '', 'g') collate "C"));
  alter table product add column barcode_key text generated always as (barcode_key(barcode)) stored;
`

const unique = `
  lock table product in share row exclusive mode;
  update product
  set attributes = attributes || jsonb_build_object('duplicateBarcode', barcode), barcode = null,
      version = version + 1
  where id in (
    select id from (
      select id, row_number() over (partition by barcode_key order by archived_at is not null, id) as place
      from product where barcode_key is not null) as placed
    where place > 1);
  alter table product drop constraint product_barcode_key;
  create unique index product_barcode_key on product (barcode_key);
`

const indexOfWords = 'create index product_by_word on product using gin (product_words(name, sku, barcode));'

/**
 * The search finds a product by the beginning of any form of its barcode. If the searched text is digits with blanks or
 * hyphens between them, the search tries them both as separate words and as one code.
 */
const searched = `
  create function barcode_forms(text) returns text[] language sql immutable parallel safe return
    (select array_agg(right(barcode_key($1), length)) filter (where barcode_digits($1) is not null
       and left(barcode_key($1), 14 - length) = repeat('0', 14 - length))
       || ltrim(lpad(barcode_digits($1), 14, '0'), '0')
     from unnest(array[14, 13, 12, 8]) as length);
  drop index product_by_word;
  create or replace function product_words(name text, sku text, barcode text) returns tsvector
    language sql immutable parallel safe return
    array_to_tsvector(array_remove(
      words_of(name || ' ' || sku || ' ' || coalesce(barcode, '')) || barcode_forms(barcode), null));
  ${indexOfWords}
  create or replace function prefix_query(text) returns tsquery language sql immutable parallel safe return
    (select coalesce(string_agg('''' || word || ''':*', ' & '), '')::tsquery from unnest(words_of($1)) as word)
    || case when $1 ~ '^[0-9]+[- \\t\\u00a0\\u2007\\u2009\\u202f\\u2010-\\u2015][-0-9 \\t\\u00a0\\u2007\\u2009\\u202f\\u2010-\\u2015]*$'
         then ('''' || regexp_replace($1, '[^0-9]', '', 'g') || ''':*')::tsquery
         else ''::tsquery end;
`

const wordsBefore = `
  create or replace function product_words(name text, sku text, barcode text) returns tsvector
    language sql immutable parallel safe return
    array_to_tsvector(words_of(name || ' ' || sku || ' ' || coalesce(barcode, '')));
  create or replace function prefix_query(text) returns tsquery language sql immutable parallel safe return
    (select coalesce(string_agg('''' || word || ''':*', ' & '), '')::tsquery from unnest(words_of($1)) as word);
`
