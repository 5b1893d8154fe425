import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Adds gift cards and store credit, each with a balance and an append-only ledger of entries. */
export class Vouchers1797000400000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      create table voucher (
        id uuid primary key,
        kind text not null check (kind in ('GIFT_CARD', 'STORE_CREDIT')),
        store_id uuid not null,
        code_hash text not null constraint voucher_code unique,
        last_four text not null,
        balance bigint not null check (balance >= 0),
        currency text not null,
        created_at timestamptz not null default now(),
        blocked_at timestamptz,
        block_reason text,
        check ((blocked_at is null) = (block_reason is null))
      );
      create index voucher_by_store on voucher (store_id, id);
      create table voucher_entry (
        id uuid primary key,
        voucher_id uuid not null references voucher,
        kind text not null check (kind in ('ISSUE', 'TOP_UP', 'SPEND')),
        amount bigint not null check (amount <> 0 and (amount < 0) = (kind = 'SPEND')),
        balance_after bigint not null check (balance_after >= 0),
        store_id uuid not null,
        reference text not null,
        actor_id text not null,
        actor_name text not null,
        at timestamptz not null default now(),
        constraint voucher_entry_once unique (voucher_id, kind, reference)
      );
      create index voucher_entry_by_voucher on voucher_entry (voucher_id, id);
      grant select, insert on voucher, voucher_entry to sales_app;
      grant update (code_hash, last_four, balance, blocked_at, block_reason) on voucher to sales_app;
    `)
  }

  async down(runner: QueryRunner) {
    await runner.query('drop table voucher_entry; drop table voucher')
  }
}
