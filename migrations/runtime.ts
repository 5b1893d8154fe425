/**
 * The tables that the runtime needs in every subgraph's database: outbox, event log, cursors, idempotency keys.
 * The first migration of each subgraph creates them. Never edit this text: existing databases were made with it,
 * and the functions below hold the changes since.
 */
export const runtimeTables = (name: string): string => `
  revoke create on schema public from public;
  grant usage on schema public to ${name}_app;

  create table outbox (
    seq bigint generated always as identity primary key,
    id uuid not null,
    type text not null,
    version int not null,
    subject text not null,
    time timestamptz not null,
    actor_id text not null,
    actor_name text not null,
    store_id uuid,
    trace text,
    data jsonb not null
  );
  create table event (
    position bigint generated always as identity primary key,
    id uuid not null unique,
    type text not null,
    version int not null,
    subject text not null,
    time timestamptz not null,
    actor_id text not null,
    actor_name text not null,
    store_id uuid,
    trace text,
    data jsonb not null
  );
  create index event_by_type on event (type, position);
  create index event_by_subject on event (subject, position);
  create table event_cursor (
    owner text primary key,
    position bigint not null,
    moved_at timestamptz not null default now()
  );
  create table event_set_aside (
    owner text not null,
    position bigint not null,
    subject text not null,
    event jsonb not null,
    reason text not null,
    tries int not null,
    set_aside_at timestamptz not null default now(),
    primary key (owner, position)
  );
  create index event_set_aside_by_subject on event_set_aside (owner, subject);
  create table idempotency (
    operation text not null,
    store_id uuid not null,
    key text not null,
    request_hash text not null,
    result jsonb,
    at timestamptz not null default now(),
    primary key (operation, store_id, key)
  );

  grant select, insert, delete on outbox to ${name}_app;
  grant select, insert on event to ${name}_app;
  grant select, insert, update on event_cursor, idempotency to ${name}_app;
  grant select, insert, delete on event_set_aside to ${name}_app;
`

/** Lets the app delete old idempotency keys by age. The first migration of a new subgraph includes it. */
export const sweptAnswers = (name: string): string => `
  create index idempotency_by_age on idempotency (at);
  grant delete on idempotency to ${name}_app;
`

/** Adds the W3C tracestate; `trace` holds the traceparent. The first migration of a new subgraph includes it. */
export const traceStates = `
  alter table outbox add column tracestate text;
  alter table event add column tracestate text;
`

/** Renames `event_set_aside` to `dead_letter`. The first migration of a new subgraph includes it. */
export const deadLetters = `
  alter table event_set_aside rename to dead_letter;
  alter index event_set_aside_by_subject rename to dead_letter_by_subject;
`
