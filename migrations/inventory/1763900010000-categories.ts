import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Adds indexes for the lists of categories: by name, below a parent, and by the words of a search. */
export class Categories1763900010000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      create index category_by_name on category (folded(name), id);
      create index category_by_word on category using gin (array_to_tsvector(words_of(name)));
      drop index category_by_parent;
      create index category_by_parent on category (parent_id, folded(name), id);`)
  }

  async down(runner: QueryRunner) {
    await runner.query(`
      drop index category_by_name, category_by_word, category_by_parent;
      create index category_by_parent on category (parent_id);`)
  }
}
