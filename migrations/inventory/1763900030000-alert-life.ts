import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Users acknowledge and snooze alerts. An alert that flaps is reopened instead of created again: `better_at`,
 * `settles_at` and `relapses` record this. The index finds the newest alert of a stock level, which may be reopened.
 */
export class AlertLife1763900030000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      alter table stock_alert
        add acknowledged_at timestamptz,
        add acknowledged_by_id text,
        add acknowledged_by_name text,
        add snoozed_until timestamptz,
        add better_at timestamptz,
        add settles_at timestamptz,
        add relapses int not null default 0,
        add constraint acknowledged_by_somebody check (
          (acknowledged_at is null) = (acknowledged_by_id is null)
          and (acknowledged_at is null) = (acknowledged_by_name is null)),
        add constraint only_open_ones_wait check (
          state = 'OPEN' or snoozed_until is null and settles_at is null)`)
    await runner.query('create index stock_alert_by_shelf on stock_alert (store_id, product_id, id)')
    await runner.query(
      'create index stock_alert_snoozed on stock_alert (snoozed_until) where snoozed_until is not null',
    )
    await runner.query(
      'create index stock_alert_settling on stock_alert (settles_at) where settles_at is not null',
    )
  }

  async down(runner: QueryRunner) {
    await runner.query('drop index stock_alert_by_shelf, stock_alert_snoozed, stock_alert_settling')
    await runner.query(`
      alter table stock_alert
        drop constraint only_open_ones_wait, drop constraint acknowledged_by_somebody,
        drop acknowledged_at, drop acknowledged_by_id, drop acknowledged_by_name, drop snoozed_until,
        drop better_at, drop settles_at, drop relapses`)
  }
}
