import type { MigrationInterface, QueryRunner } from 'typeorm'

export class People1763800000000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      /** The identity server's people as they were last read there, or changed from here. */
      create table person (
        id uuid primary key,
        username text not null,
        email text,
        first_name text,
        last_name text,
        enabled boolean not null,
        roles text[] not null,
        store_ids uuid[] not null,
        created_at timestamptz not null,
        as_of timestamptz not null,
        deleted_at timestamptz
      );
      create index person_by_username on person (username, id);

      /** A change of a person: intended, then done at the identity server, then recorded as done or refused. */
      create table person_change (
        id uuid primary key,
        operation text not null,
        key text not null,
        request_hash text not null,
        person_id uuid,
        username text not null,
        wanted jsonb not null,
        takes_admin boolean not null,
        password_due boolean not null,
        actor_id text not null,
        actor_name text not null,
        state text not null default 'PENDING' check (state in ('PENDING', 'DONE', 'REFUSED')),
        problem jsonb,
        begun_at timestamptz,
        leased_until timestamptz,
        intended_at timestamptz not null default clock_timestamp(),
        finished_at timestamptz,
        unique (operation, key),
        check ((state = 'PENDING') = (finished_at is null)),
        check ((state = 'REFUSED') = (problem is not null))
      );
      create unique index one_change_of_a_person on person_change (person_id) where state = 'PENDING';
      create unique index one_creation_of_a_username on person_change (username)
        where state = 'PENDING' and operation = 'createUser';
      create index person_change_pending on person_change (intended_at) where state = 'PENDING';
      create index person_change_by_person on person_change (person_id, finished_at);
      create index person_change_of_administrators on person_change (finished_at) where takes_admin;

      /** The time when the users were last read from the identity server, by any process. */
      create table people_reading (
        name text primary key check (name = 'people'),
        begun_at timestamptz not null
      );
      insert into people_reading values ('people', '-infinity');

      grant select, insert, update on person, person_change to stores_app;
      grant select, update on people_reading to stores_app;
    `)
  }

  async down(runner: QueryRunner) {
    await runner.query('drop table person, person_change, people_reading')
  }
}
