import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Products and categories have names and descriptions in further languages, and the search finds words in all of them. */
export class Translations1798000320000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      alter table product add column translations jsonb not null default '{}';
      alter table category add column translations jsonb not null default '{}';
      create function all_names(name text, translations jsonb) returns text
        language sql immutable strict parallel safe return
        (select concat_ws(' ', name, string_agg(value->>'name', ' ')) from jsonb_each(translations));
      drop index product_by_word, product_by_near_word, category_by_word, category_by_near_word;
      ${indexes('all_names(name, translations)')}
    `)
  }

  async down(runner: QueryRunner) {
    await runner.query(`
      drop index product_by_word, product_by_near_word, category_by_word, category_by_near_word;
      drop function all_names;
      alter table product drop column translations;
      alter table category drop column translations;
      ${indexes('name')}
    `)
  }
}

const indexes = (name: string) => `
  create index product_by_word on product using gin (product_words(${name}, sku, barcode));
  create index product_by_near_word on product using gin (near_words(${name}, sku, barcode));
  create index category_by_word on category using gin (array_to_tsvector(name_words(${name})));
  create index category_by_near_word on category using gin (near_words(${name}, '', null));
`
