import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Adds the quantity that each source store gives to a request, because several stores may serve one
 * request.
 */
export class RestockAllocations1763900050000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(allocations)
  }

  async down(runner: QueryRunner) {
    await runner.query(`
      alter table restock_request add column donor_store_id uuid;
      update restock_request r set donor_store_id =
        (select a.donor_id from restock_allocation a where a.request_id = r.id order by a.quantity desc limit 1);
      drop table restock_allocation;`)
  }
}

const allocations = `
  create table restock_allocation (
    request_id uuid not null,
    donor_id uuid not null,
    product_id uuid not null,
    quantity int not null check (quantity > 0),
    primary key (request_id, donor_id, product_id),
    foreign key (request_id, product_id) references restock_request_line
  );
  insert into restock_allocation (request_id, donor_id, product_id, quantity)
  select r.id, r.donor_store_id, l.product_id, l.quantity
  from restock_request r join restock_request_line l on l.request_id = r.id
  where r.donor_store_id is not null;
  alter table restock_request drop column donor_store_id;
  grant select, insert, delete on restock_allocation to inventory_app;
`
