import type { MigrationInterface, QueryRunner } from 'typeorm'

export class Notifications1763900040000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(tables)
    await runner.query(grants)
  }

  async down(runner: QueryRunner) {
    await runner.query('drop table notification_line, notification, notification_rule, person')
  }
}

/** A rule collects the changes of a store in one email. A change that comes while the email is sent begins the next email. */
const tables = `
  create table person (
    id text primary key,
    enabled boolean not null,
    roles text[],
    store_ids uuid[] not null,
    sees_all boolean not null,
    as_of timestamptz not null
  );
  create table notification_rule (
    id uuid primary key,
    person_id text not null references person,
    channel text not null check (channel in ('EMAIL', 'WEBHOOK')),
    target text not null,
    severities text[] not null,
    store_ids uuid[],
    on_resolved boolean not null,
    active boolean not null,
    switched_off text,
    secret_generation int,
    secret_rotated_at timestamptz,
    created_at timestamptz not null default now(),
    failures int not null default 0,
    rests_until timestamptz,
    leased_until timestamptz,
    constraint webhooks_have_secrets check ((channel = 'WEBHOOK') = (secret_generation is not null))
  );
  create index notification_rule_by_person on notification_rule (person_id, id);
  create table notification (
    id uuid primary key default uuidv7(),
    rule_id uuid not null references notification_rule on delete cascade,
    store_id uuid not null,
    channel text not null,
    state text not null check (state in ('WAITING', 'SENT', 'FAILED', 'CANCELLED')),
    attempts int not null default 0,
    last_error text,
    next_attempt_at timestamptz,
    give_up_at timestamptz not null,
    sealed_at timestamptz,
    created_at timestamptz not null default now(),
    sent_at timestamptz,
    constraint what_waits_is_due_sometime check ((state = 'WAITING') = (next_attempt_at is not null))
  );
  create unique index notification_collecting on notification (rule_id, store_id)
    where channel = 'EMAIL' and state = 'WAITING' and sealed_at is null;
  create index notification_due on notification (next_attempt_at) where state = 'WAITING';
  create index notification_waiting on notification (rule_id, next_attempt_at) where state = 'WAITING';
  create index notification_mailed on notification (rule_id, store_id, sent_at) where channel = 'EMAIL';
  create index notification_by_rule on notification (rule_id, id);
  create index notification_by_store on notification (store_id, id);
  create table notification_line (
    notification_id uuid not null references notification on delete cascade,
    product_id uuid not null references product,
    alert_id uuid not null,
    change text not null,
    severity text not null,
    available int not null,
    at timestamptz not null,
    changes int not null default 1,
    primary key (notification_id, product_id)
  );
`

const grants = `
  grant select, insert, update on person to inventory_app;
  grant select, insert, update, delete on notification_rule, notification to inventory_app;
  grant select, insert, update, delete on notification_line to inventory_app;
`
