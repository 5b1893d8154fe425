import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Uses the words of the schema: a person becomes a user, a refused change a rejected one, and an event
 * that cannot be applied a dead letter.
 */
export class Users1796000000000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      alter table person rename to user_account;
      alter index person_by_username rename to user_by_username;

      alter table person_change rename to user_change;
      alter table user_change rename person_id to user_id;
      alter table user_change drop constraint person_change_state_check, drop constraint person_change_check1;
      update user_change set state = 'REJECTED' where state = 'REFUSED';
      alter table user_change
        add check (state in ('PENDING', 'DONE', 'REJECTED')),
        add check ((state = 'REJECTED') = (problem is not null));
      alter index one_change_of_a_person rename to one_change_of_a_user;
      alter index person_change_pending rename to user_change_pending;
      alter index person_change_by_person rename to user_change_by_user;
      alter index person_change_of_administrators rename to user_change_of_administrators;

      alter table people_reading rename to users_reading;
      alter table users_reading drop constraint people_reading_name_check;
      update users_reading set name = 'users';
      alter table users_reading add check (name = 'users');

      alter table event_set_aside rename to dead_letter;
      alter index event_set_aside_by_subject rename to dead_letter_by_subject;

      update event set type = replace(type, 'Person', 'User'), subject = replace(subject, 'Person/', 'User/')
      where type like 'Person%';
      update outbox set type = replace(type, 'Person', 'User'), subject = replace(subject, 'Person/', 'User/')
      where type like 'Person%';
    `)
  }

  async down(runner: QueryRunner) {
    await runner.query(`
      update outbox set type = replace(type, 'User', 'Person'), subject = replace(subject, 'User/', 'Person/')
      where type like 'User%';
      update event set type = replace(type, 'User', 'Person'), subject = replace(subject, 'User/', 'Person/')
      where type like 'User%';

      alter index dead_letter_by_subject rename to event_set_aside_by_subject;
      alter table dead_letter rename to event_set_aside;

      alter table users_reading drop constraint users_reading_name_check;
      update users_reading set name = 'people';
      alter table users_reading add constraint people_reading_name_check check (name = 'people');
      alter table users_reading rename to people_reading;

      alter index user_change_of_administrators rename to person_change_of_administrators;
      alter index user_change_by_user rename to person_change_by_person;
      alter index user_change_pending rename to person_change_pending;
      alter index one_change_of_a_user rename to one_change_of_a_person;
      alter table user_change drop constraint user_change_state_check, drop constraint user_change_check;
      update user_change set state = 'REFUSED' where state = 'REJECTED';
      alter table user_change rename user_id to person_id;
      alter table user_change rename to person_change;
      alter table person_change
        add constraint person_change_state_check check (state in ('PENDING', 'DONE', 'REFUSED')),
        add constraint person_change_check1 check ((state = 'REFUSED') = (problem is not null));

      alter index user_by_username rename to person_by_username;
      alter table user_account rename to person;
    `)
  }
}
