import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Renames the table of persons to users, the word of the schema. */
export class Users1796000000000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      alter table person rename to user_account;
      alter table user_account rename constraint person_username_key to user_username_key;
      alter table user_account rename constraint person_email_key to user_email_key;
      alter table sign_in_failure rename person_id to user_id;
      alter index person_registered rename to user_registered;
    `)
  }

  async down(runner: QueryRunner) {
    await runner.query(`
      alter index user_registered rename to person_registered;
      alter table sign_in_failure rename user_id to person_id;
      alter table user_account rename constraint user_email_key to person_email_key;
      alter table user_account rename constraint user_username_key to person_username_key;
      alter table user_account rename to person;
    `)
  }
}
