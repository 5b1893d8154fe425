import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Lets a rule state every threshold of its stock levels, or only some. */
export class RuleThresholds1763900069000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      alter table restock_rule
        add column critical_threshold int,
        add column overstock_threshold int,
        add constraint thresholds_with_figures check (
          reorder_point is not null or (critical_threshold is null and overstock_threshold is null)),
        add constraint rule_thresholds_in_order check (
          critical_threshold between 0 and reorder_point
          and overstock_threshold > reorder_point and overstock_threshold >= target_level);`)
  }

  async down(runner: QueryRunner) {
    await runner.query(
      'alter table restock_rule drop column critical_threshold, drop column overstock_threshold',
    )
  }
}
