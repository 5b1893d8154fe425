import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * A stock level has a value, and a movement has its cost and the value after it, in thousandths of a minor
 * unit. All are null while no cost is known, as for the stock from before. A transfer line keeps the cost of
 * the units that were received.
 */
export class Cost1798000100000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      alter table stock_level
        add column value bigint,
        add constraint value_not_negative check (value >= 0),
        add constraint nothing_is_worth_nothing check (on_hand > 0 or value = 0);
      alter table stock_movement add column cost bigint, add column value bigint;
      alter table transfer_line add column received_cost bigint not null default 0;
      grant update (received_cost) on transfer_line to inventory_app;
      create function share_of(amount bigint, part bigint, whole bigint) returns bigint
        language sql immutable strict parallel safe return
        div(2::numeric * amount * part + whole, 2::numeric * nullif(whole, 0))::bigint;
    `)
  }

  async down(runner: QueryRunner) {
    await runner.query(`
      drop function share_of;
      alter table transfer_line drop column received_cost;
      alter table stock_movement drop column cost, drop column value;
      alter table stock_level drop column value;
    `)
  }
}
