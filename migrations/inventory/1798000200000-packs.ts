import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Packs of products, the barcodes of each pack, and the labels of shop scales. `product.barcode` stays the main barcode
 * of the unit. All barcodes, the main ones too, are rows of `product_barcode`, which keeps each of them unique.
 */
export class Packs1798000200000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      create table product_pack (
        id uuid primary key,
        product_id uuid not null references product,
        name text not null,
        /** Thousandths of the product's unit. Another quantity is another pack. */
        quantity bigint not null check (quantity > 0),
        price bigint check (price >= 0),
        created_at timestamptz not null default now(),
        removed_at timestamptz
      );
      create unique index product_pack_key on product_pack (product_id, folded(name)) where removed_at is null;

      lock table product in share row exclusive mode;
      drop index product_barcode_key;
      create table product_barcode (
        product_id uuid not null references product,
        barcode_key text generated always as (barcode_key(code)) stored,
        /** Null for the unit. */
        pack_id uuid references product_pack,
        code text not null,
        /** The order of the barcodes of a pack, which begins with 0. */
        place int not null,
        constraint product_barcode_key primary key (barcode_key)
      );
      insert into product_barcode (product_id, code, place)
      select id, barcode, 0 from product where barcode is not null;
      create index product_barcode_by_product on product_barcode (product_id, place);
      create index product_barcode_by_pack on product_barcode (pack_id) where pack_id is not null;

      alter table product add column scale_code int check (scale_code between 1 and 999999);
      create unique index product_scale_code_key on product (scale_code);

      create table scale_label (
        prefix text primary key check (prefix ~ '^2[0-9]$'),
        holds text not null check (holds in ('QUANTITY', 'PRICE')),
        /** Positions count from 1, in the 13 digits of the label. */
        item_from int not null,
        item_digits int not null,
        value_from int not null,
        value_digits int not null,
        decimals int not null check (decimals between 0 and 3)
      );

      grant select, insert, update (name, price, removed_at) on product_pack to inventory_app;
      grant select, insert, delete on product_barcode to inventory_app;
      grant select, insert, delete on scale_label to inventory_app;
    `)
  }

  async down(runner: QueryRunner) {
    await runner.query(`
      drop table scale_label, product_barcode, product_pack;
      alter table product drop column scale_code;
      create unique index product_barcode_key on product (barcode_key);
    `)
  }
}
