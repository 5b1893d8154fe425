import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Creates the tables of the local identity: users of the realm, sign-ins and the signing key. */
export class Identity1763700000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table realm (
        name text primary key,
        imported_at timestamptz not null default now()
      );
      comment on table realm is 'A realm that is here is not imported again.';

      create table person (
        id uuid primary key,
        username text not null unique check (username = lower(username)),
        email text unique check (email = lower(email)),
        first_name text,
        last_name text,
        email_verified boolean not null default false,
        enabled boolean not null default true,
        required_actions text[] not null default '{}',
        attributes jsonb not null default '{}',
        realm_roles text[] not null default '{}',
        client_roles jsonb not null default '{}',
        password_hash text,
        created_at timestamptz not null default now()
      );

      create table sign_in_failure (
        person_id uuid primary key references person on delete cascade,
        failures integer not null,
        last_at timestamptz not null,
        locked_until timestamptz
      );
      comment on table sign_in_failure is 'Wrong passwords since the last right one.';

      create table provider_record (
        kind text not null,
        id text not null,
        payload jsonb not null,
        grant_id text,
        uid text,
        consumed_at timestamptz,
        expires_at timestamptz,
        primary key (kind, id)
      );
      comment on table provider_record is 'Grants, refresh tokens, codes and sessions of oidc-provider.';
      create index provider_record_grant on provider_record (grant_id) where grant_id is not null;
      create index provider_record_uid on provider_record (uid) where uid is not null;
      create index provider_record_account on provider_record ((payload->>'accountId'));
      create index provider_record_expiry on provider_record (expires_at);

      create table signing_key (
        kid text primary key,
        private_key jsonb not null,
        created_at timestamptz not null default now()
      );

      grant select, insert on realm, signing_key to identity_app;
      grant select, insert, update, delete on person, sign_in_failure, provider_record to identity_app;
    `)
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table signing_key, provider_record, sign_in_failure, person, realm')
  }
}
