import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * The audit copy of all subgraphs' events. Each store has a chain of entries, and the events without a store
 * have one (the zero id). `data` is text, because the HMAC is made of exactly these characters.
 */
export class Audit1798000700000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      create function audit_words(text) returns tsvector language sql immutable parallel safe return
        array_to_tsvector(array_remove(regexp_split_to_array(lower($1), '[^[:alnum:]]+'), ''));
      create table audit_entry (
        chain uuid not null,
        number bigint not null check (number > 0),
        owner text not null,
        position bigint not null,
        id uuid not null,
        type text not null,
        version int not null,
        subject text not null,
        time timestamptz not null,
        actor_id text not null,
        actor_name text not null,
        trace text,
        sentence text not null,
        data text not null,
        mac bytea not null,
        primary key (chain, number),
        constraint audit_entry_once unique (owner, position)
      );
      create unique index audit_entry_by_time on audit_entry (time, id);
      create index audit_entry_by_chain on audit_entry (chain, time, id);
      create index audit_entry_by_actor on audit_entry (actor_name, time, id);
      create index audit_entry_by_type on audit_entry (type, time, id);
      create index audit_entry_by_subject on audit_entry (subject, owner, position);
      create index audit_entry_by_words on audit_entry using gin (audit_words(sentence || ' ' || subject));
      create table audit_head (
        chain uuid primary key,
        number bigint not null,
        mac bytea not null,
        signature bytea not null
      );
      grant select, insert on audit_entry to reporting_app;
      grant select, insert, update on audit_head to reporting_app;
    `)
  }

  async down(runner: QueryRunner) {
    await runner.query('drop table audit_entry, audit_head; drop function audit_words(text)')
  }
}
