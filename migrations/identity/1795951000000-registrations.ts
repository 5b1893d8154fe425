import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Adds the time at which a user registered, because the admin API lists registrations as Keycloak lists
 * its events.
 */
export class Registrations1795951000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table person add column registered_at timestamptz;
      comment on column person.registered_at is 'Null for people whom a realm file or an administrator made.';
      create index person_registered on person (registered_at) where registered_at is not null;
    `)
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table person drop column registered_at')
  }
}
