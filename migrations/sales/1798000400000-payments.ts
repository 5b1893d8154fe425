import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Each sale has the payments that it was paid with. Sales of before are taken as paid in cash. */
export class Payments1798000400000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      create table payment (
        sale_id uuid not null references sale,
        place int not null check (place >= 0),
        kind text not null check (kind in ('CASH', 'CARD', 'GIFT_CARD', 'STORE_CREDIT')),
        amount bigint not null check (amount > 0),
        tendered bigint check (tendered >= amount),
        voucher_id uuid references voucher,
        session_id uuid references register_session,
        at timestamptz not null default now(),
        primary key (sale_id, place),
        check ((kind = 'CASH') = (tendered is not null)),
        check ((kind in ('GIFT_CARD', 'STORE_CREDIT')) = (voucher_id is not null))
      );
      insert into payment (sale_id, place, kind, amount, tendered, session_id, at)
      select id, 0, 'CASH', total, total, session_id, settled_at from sale where state = 'COMPLETED' and total > 0;
      create index payment_by_session on payment (session_id) where session_id is not null;
      create index payment_by_voucher on payment (voucher_id) where voucher_id is not null;
      grant select, insert on payment to sales_app;
      alter table sale_line add column cost bigint;
    `)
  }

  async down(runner: QueryRunner) {
    await runner.query('drop table payment; alter table sale_line drop column cost')
  }
}
