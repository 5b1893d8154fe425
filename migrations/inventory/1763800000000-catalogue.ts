import type { MigrationInterface, QueryRunner } from 'typeorm'

export class Catalogue1763800000000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(tree)
    await runner.query(search)
  }

  async down(runner: QueryRunner) {
    await runner.query(`
      drop index product_by_word, product_by_name, product_by_category, product_by_other_category;
      drop function categories_below, product_words, prefix_query, words_of, folded;
      alter table product drop column other_category_ids;
      alter table category drop column parent_id, drop column version, drop column archived_at;
      create index product_by_name on product (lower(name), id);
      create index product_by_category on product (category_id, lower(name), id);`)
  }
}

const tree = `
  alter table category
    add column parent_id uuid references category check (parent_id <> id),
    add column version int not null default 1,
    add column archived_at timestamptz;
  create index category_by_parent on category (parent_id);
  alter table product add column other_category_ids uuid[] not null default '{}';
  create function categories_below(id uuid) returns uuid[] language sql stable parallel safe return
    (with recursive below(id) as (
       select $1 union select category.id from category join below on category.parent_id = below.id)
     select array_agg(below.id) from below);
  create index product_by_other_category on product using gin (other_category_ids);
`

/**
 * Creates the functions that bring a text into the form in which users search it: in words, without
 * accents and case. The collation is named, so that every server folds alike. Indexes use these
 * functions: a change of a function needs new indexes.
 */
const search = `
  create function folded(text) returns text language sql immutable strict parallel safe return
    casefold(
      replace(replace(replace(replace(
        regexp_replace(normalize($1, NFKD), '[\\u0300-\\u036f]', '', 'g'),
        'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'), 'Æ', 'ae') collate pg_unicode_fast);
  create function words_of(text) returns text[] language sql immutable strict parallel safe return
    array_remove(regexp_split_to_array(folded($1) collate pg_unicode_fast, '[^[:alnum:]]+'), '');
  create function prefix_query(text) returns tsquery language sql immutable parallel safe return
    (select coalesce(string_agg('''' || word || ''':*', ' & '), '')::tsquery from unnest(words_of($1)) as word);
  create function product_words(name text, sku text, barcode text) returns tsvector
    language sql immutable parallel safe return
    array_to_tsvector(words_of(name || ' ' || sku || ' ' || coalesce(barcode, '')));
  create index product_by_word on product using gin (product_words(name, sku, barcode));
  drop index product_by_name, product_by_category;
  create index product_by_name on product (folded(name), id);
  create index product_by_category on product (category_id, folded(name), id);
`
