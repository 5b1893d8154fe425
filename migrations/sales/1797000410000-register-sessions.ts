import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Adds sessions of registers, of which at most one is open on a register. A sale belongs to the session
 * that is open when it is rung up; the trigger writes it, however the sale is inserted.
 */
export class RegisterSessions1797000410000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      create table register_session (
        id uuid primary key,
        store_id uuid not null,
        register_id uuid not null,
        number int not null check (number > 0),
        opening_float bigint not null check (opening_float >= 0),
        currency text not null,
        opened_at timestamptz not null default now(),
        opened_by_id text not null,
        opened_by_name text not null,
        closed_at timestamptz,
        closed_by_id text,
        closed_by_name text,
        unique (register_id, number),
        check ((closed_at is null) = (closed_by_id is null) and (closed_at is null) = (closed_by_name is null))
      );
      create unique index register_session_open on register_session (register_id) where closed_at is null;
      create index register_session_by_store on register_session (store_id, id);
      create table session_count (
        session_id uuid not null references register_session,
        kind text not null check (kind in ('CASH', 'CARD', 'GIFT_CARD', 'STORE_CREDIT')),
        amount bigint not null check (amount >= 0),
        primary key (session_id, kind)
      );
      alter table sale add column session_id uuid references register_session;
      create index sale_by_session on sale (session_id) where session_id is not null;
      create function sale_belongs_to_open_session() returns trigger language plpgsql as $$
      begin
        new.session_id := (select id from register_session where register_id = new.register_id and closed_at is null);
        return new;
      end $$;
      create trigger sale_session before insert on sale
        for each row when (new.session_id is null) execute function sale_belongs_to_open_session();
      grant select, insert on register_session, session_count to sales_app;
      grant update (closed_at, closed_by_id, closed_by_name) on register_session to sales_app;
    `)
  }

  async down(runner: QueryRunner) {
    await runner.query(`
      drop trigger sale_session on sale;
      drop function sale_belongs_to_open_session;
      alter table sale drop column session_id;
      drop table session_count;
      drop table register_session;
    `)
  }
}
