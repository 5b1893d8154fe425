import type { MigrationInterface, QueryRunner } from 'typeorm'

/** A category's name is unique below its parent only, and a product may have no category. */
export class CategoryNames1797000310000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      drop index category_name_key;
      create unique index category_name_key on category (parent_id, folded(name)) nulls not distinct;
      alter table product alter column category_id drop not null;
    `)
  }

  /**
   * Fails while two categories have one name, or a product has no category: only users can decide which
   * to change.
   */
  async down(runner: QueryRunner) {
    await runner.query(`
      alter table product alter column category_id set not null;
      drop index category_name_key;
      create unique index category_name_key on category (folded(name));
    `)
  }
}
