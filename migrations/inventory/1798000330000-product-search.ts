import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * The words of products are in a table of their own. As indexes on expressions of `product` they were computed again for
 * each change of a price: a change of 10,000 prices took longer than a statement may.
 */
export class ProductSearch1798000330000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      drop index product_by_word, product_by_near_word;
      create table product_search (
        product_id uuid primary key references product on delete cascade,
        words tsvector not null,
        near_words tsvector not null
      );
      insert into product_search
      select id, product_words(all_names(name, translations), sku, barcode),
             near_words(all_names(name, translations), sku, barcode)
      from product;
      create index product_by_word on product_search using gin (words);
      create index product_by_near_word on product_search using gin (near_words);
      create function write_product_search() returns trigger language plpgsql
      set search_path = pg_catalog, public as $$
      begin
        insert into product_search
        values (new.id, product_words(all_names(new.name, new.translations), new.sku, new.barcode),
                near_words(all_names(new.name, new.translations), new.sku, new.barcode))
        on conflict (product_id) do update set words = excluded.words, near_words = excluded.near_words;
        return null;
      end $$;
      create trigger product_is_searched after insert or update of name, sku, barcode, translations on product
        for each row execute function write_product_search();
      grant select, insert, update on product_search to inventory_app;
    `)
  }

  async down(runner: QueryRunner) {
    await runner.query(`
      drop trigger product_is_searched on product;
      drop function write_product_search;
      drop table product_search;
      create index product_by_word on product using gin (product_words(all_names(name, translations), sku, barcode));
      create index product_by_near_word on product using gin (near_words(all_names(name, translations), sku, barcode));
    `)
  }
}
