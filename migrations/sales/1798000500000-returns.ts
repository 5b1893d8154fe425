import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Returns of sold goods. `returned_sale` and `returned_line` hold what has been given back of a sale; their
 * checks make it impossible to give back more than was sold.
 */
export class Returns1798000500000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      create table return_rules (
        id boolean primary key default true check (id),
        days int not null check (days between 0 and 3650),
        other_stores boolean not null
      );
      insert into return_rules (days, other_stores) values (30, true);
      create table return_counter (
        store_id uuid primary key,
        last_number int not null
      );
      create table returned_sale (
        sale_id uuid primary key references sale,
        returns int not null default 1 check (returns <= 100),
        total bigint not null default 0,
        tax bigint not null default 0
      );
      create table returned_line (
        sale_id uuid not null references sale,
        product_id uuid not null,
        sold bigint not null,
        returned bigint not null,
        primary key (sale_id, product_id),
        constraint returned_line_at_most_sold check (returned between 1 and sold)
      );
      create table sale_return (
        id uuid primary key,
        store_id uuid not null,
        register_id uuid not null,
        session_id uuid references register_session,
        sale_id uuid references sale,
        number int not null check (number > 0),
        business_day date not null,
        total bigint not null check (total >= 0),
        tax bigint not null,
        taxes jsonb not null,
        currency text not null,
        reason text,
        cashier_id text not null,
        cashier_name text not null,
        created_at timestamptz not null default now(),
        stock_returned_at timestamptz,
        unique (store_id, number)
      );
      create index sale_return_by_store on sale_return (store_id, id);
      create index sale_return_by_sale on sale_return (sale_id, id);
      create index sale_return_by_session on sale_return (session_id) where session_id is not null;
      create index sale_return_without_stock on sale_return (created_at) where stock_returned_at is null;
      create trigger sale_return_session before insert on sale_return
        for each row when (new.session_id is null) execute function sale_belongs_to_open_session();
      create table sale_return_line (
        return_id uuid not null references sale_return,
        place int not null,
        product_id uuid not null,
        name text,
        sku text,
        barcode text,
        quantity bigint not null check (quantity > 0),
        condition text not null check (condition in ('SELLABLE', 'DAMAGED')),
        unit_price bigint not null,
        total bigint not null,
        tax bigint not null,
        cost bigint,
        primary key (return_id, place)
      );
      create table return_refund (
        return_id uuid not null references sale_return,
        place int not null,
        kind text not null check (kind in ('CASH', 'CARD', 'GIFT_CARD', 'STORE_CREDIT')),
        amount bigint not null check (amount > 0),
        voucher_id uuid references voucher,
        payment_place int,
        primary key (return_id, place)
      );
      alter table voucher_entry drop constraint voucher_entry_kind_check;
      alter table voucher_entry add check (kind in ('ISSUE', 'TOP_UP', 'SPEND', 'REFUND'));
      grant select, update on return_rules to sales_app;
      grant select, insert, update on return_counter, returned_sale, returned_line to sales_app;
      grant select, insert on sale_return, sale_return_line, return_refund to sales_app;
      grant update (stock_returned_at) on sale_return to sales_app;
    `)
  }

  async down(runner: QueryRunner) {
    await runner.query(`
      drop table return_refund, sale_return_line, sale_return, returned_line, returned_sale, return_counter,
        return_rules;
      alter table voucher_entry drop constraint voucher_entry_kind_check;
      alter table voucher_entry add check (kind in ('ISSUE', 'TOP_UP', 'SPEND'));
    `)
  }
}
