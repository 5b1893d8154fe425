import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Tables and columns get the words of the schema: user, stock level, source store, sales rate, thresholds, dead letter. */
export class PlainWords1796000000000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(tables)
    await runner.query(stored)
  }

  async down(runner: QueryRunner) {
    await runner.query(storedBefore)
    await runner.query(tablesBefore)
  }
}

const tables = `
  alter table event_set_aside rename to dead_letter;
  alter index event_set_aside_by_subject rename to dead_letter_by_subject;
  alter table person rename to user_account;
  alter table notification_rule rename person_id to user_id;
  alter index notification_rule_by_person rename to notification_rule_by_user;

  alter table shelf_pace rename to sales_rate;
  alter table pace_measured rename to sales_rate_measured;
  alter table second_look rename to replan;

  alter table stock_level rename figures_id to thresholds_id;
  alter table restock_rule rename figures_id to thresholds_id;
  alter table restock_rule rename donor_ids to source_store_ids;
  alter table restock_rule rename constraint donors_when_listed to source_stores_when_listed;
  alter table restock_rule rename constraint not_its_own_donor to not_its_own_source;
  alter table restock_allocation rename donor_id to source_store_id;
  alter index restock_allocation_by_donor rename to restock_allocation_by_source;
  alter index transfer_by_giver rename to transfer_by_source;

  alter table stock_alert rename relapses to reopenings;
  alter index one_open_alert_per_shelf rename to one_open_alert_per_level;
  alter index stock_alert_by_shelf rename to stock_alert_by_level;
  alter index stock_movement_by_shelf rename to stock_movement_by_level;
  alter index one_open_plan_per_shelf rename to one_open_plan_per_level;
`

const stored = `
  update restock_request
  set explanation = replace(replace(explanation::text, '"donors":', '"sourceStores":'), '"donorId":', '"sourceStoreId":')::jsonb
  where explanation is not null;
  update dead_letter set subject = replace(subject, 'Person/', 'User/'),
    event = event || jsonb_build_object('type', replace(event->>'type', 'Person', 'User'),
                                        'subject', replace(event->>'subject', 'Person/', 'User/'))
  where event->>'type' like 'Person%';
`

const storedBefore = `
  update dead_letter set subject = replace(subject, 'User/', 'Person/'),
    event = event || jsonb_build_object('type', replace(event->>'type', 'User', 'Person'),
                                        'subject', replace(event->>'subject', 'User/', 'Person/'))
  where event->>'type' like 'User%';
  update restock_request
  set explanation = replace(replace(explanation::text, '"sourceStores":', '"donors":'), '"sourceStoreId":', '"donorId":')::jsonb
  where explanation is not null;
`

const tablesBefore = `
  alter index one_open_plan_per_level rename to one_open_plan_per_shelf;
  alter index stock_movement_by_level rename to stock_movement_by_shelf;
  alter index stock_alert_by_level rename to stock_alert_by_shelf;
  alter index one_open_alert_per_level rename to one_open_alert_per_shelf;
  alter table stock_alert rename reopenings to relapses;

  alter index transfer_by_source rename to transfer_by_giver;
  alter index restock_allocation_by_source rename to restock_allocation_by_donor;
  alter table restock_allocation rename source_store_id to donor_id;
  alter table restock_rule rename constraint not_its_own_source to not_its_own_donor;
  alter table restock_rule rename constraint source_stores_when_listed to donors_when_listed;
  alter table restock_rule rename source_store_ids to donor_ids;
  alter table restock_rule rename thresholds_id to figures_id;
  alter table stock_level rename thresholds_id to figures_id;

  alter table replan rename to second_look;
  alter table sales_rate_measured rename to pace_measured;
  alter table sales_rate rename to shelf_pace;

  alter index notification_rule_by_user rename to notification_rule_by_person;
  alter table notification_rule rename user_id to person_id;
  alter table user_account rename to person;
  alter index dead_letter_by_subject rename to event_set_aside_by_subject;
  alter table dead_letter rename to event_set_aside;
`
