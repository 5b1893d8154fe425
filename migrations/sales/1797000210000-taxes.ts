import type { MigrationInterface, QueryRunner } from 'typeorm'

/** A sale keeps each of its taxes. The rates are now in inventory, which gives them with the prices. */
export class Taxes1797000210000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      alter table sale add column prices_include_tax boolean, add column taxes jsonb;
      drop table tax_rate;
    `)
  }

  async down(runner: QueryRunner) {
    await runner.query(`
      create table tax_rate (
        tax_class text primary key,
        basis_points int not null check (basis_points between 0 and 10000)
      );
      insert into tax_rate values ('STANDARD', 1500), ('REDUCED', 500), ('ZERO', 0);
      grant select on tax_rate to sales_app;
      alter table sale drop column prices_include_tax, drop column taxes;
    `)
  }
}
