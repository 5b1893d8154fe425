import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Payments by card, with each call to the payment provider and each answer. The tables `test_card` and `test_refund`
 * are the memory of the built-in test provider, in place of a provider's own server.
 */
export class CardPayments1798000520000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      create table card_payment (
        id uuid primary key,
        store_id uuid not null,
        amount bigint not null check (amount > 0),
        currency text not null,
        provider text not null,
        state text not null check (state in
          ('AUTHORISING', 'AUTHORISED', 'DECLINED', 'CANCELLING', 'CANCELLED')),
        reference text,
        reason text,
        cashier_id text not null,
        cashier_name text not null,
        created_at timestamptz not null default now(),
        changed_at timestamptz not null default now()
      );
      create index card_payment_by_store on card_payment (store_id, id);
      create index card_payment_unsettled on card_payment (created_at)
        where state in ('AUTHORISING', 'AUTHORISED', 'CANCELLING');
      create table provider_call (
        id uuid primary key,
        card_payment_id uuid not null references card_payment,
        operation text not null check (operation in ('AUTHORISE', 'CANCEL', 'STATUS', 'WEBHOOK')),
        answer text,
        reference text,
        reason text,
        at timestamptz not null default now()
      );
      create index provider_call_by_payment on provider_call (card_payment_id, id);
      create table provider_message (
        id text primary key,
        at timestamptz not null default now()
      );
      create table test_card (
        payment_id uuid primary key,
        token text not null,
        state text not null check (state in ('PENDING', 'AUTHORISED', 'DECLINED', 'CANCELLED', 'CAPTURED')),
        answers_at timestamptz
      );
      create table test_refund (
        refund_id text primary key,
        payment_id uuid not null references test_card,
        amount bigint not null check (amount > 0)
      );
      grant select, insert on card_payment, provider_call, provider_message, test_card, test_refund to sales_app;
      grant update (state, reference, reason, changed_at) on card_payment to sales_app;
      grant update (state) on test_card to sales_app;
      grant update (amount) on test_refund to sales_app;
    `)
  }

  async down(runner: QueryRunner) {
    await runner.query('drop table test_refund, test_card, provider_message, provider_call, card_payment')
  }
}
