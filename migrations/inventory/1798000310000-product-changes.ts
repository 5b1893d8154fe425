import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * The place of each product in the order of changes. Changes are numbered under the lock of one row, so a number is
 * committed before the next one is drawn, and a reader can never pass a number that appears later. A product without
 * a change since this migration has the number 0, also when it was inserted without an event.
 */
export class ProductChanges1798000310000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      create table product_change_number (
        id boolean primary key default true check (id),
        last bigint not null default 0
      );
      insert into product_change_number default values;
      create table product_change (
        product_id uuid primary key references product on delete cascade,
        number bigint not null default 0
      );
      create index product_change_by_number on product_change (number, product_id);
      insert into product_change (product_id) select id from product;
      create function number_new_products() returns trigger language plpgsql
      set search_path = pg_catalog, public as $$
      begin
        insert into product_change (product_id) select id from inserted;
        return null;
      end $$;
      create trigger product_is_new after insert on product
        referencing new table as inserted for each statement execute function number_new_products();
      grant select, update on product_change_number to inventory_app;
      grant select, insert, update on product_change to inventory_app;
    `)
  }

  async down(runner: QueryRunner) {
    await runner.query(`
      drop trigger product_is_new on product;
      drop function number_new_products;
      drop table product_change, product_change_number;
    `)
  }
}
