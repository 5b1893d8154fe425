import type { MigrationInterface, QueryRunner } from 'typeorm'

export class RestockRules1763900060000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(rules)
    await runner.query(rulesFor)
    await runner.query(planning)
    await runner.query(grants)
  }

  async down(runner: QueryRunner) {
    await runner.query(`
      drop index restock_request_awaiting_supply, restock_allocation_by_donor;
      drop function restock_rules_for;
      alter table stock_level drop column figures_id;
      drop table restock_rule;`)
  }
}

/**
 * A rule gets a new `figures_id` whenever its reorder point or target level changes. A stock level keeps the id that it
 * applied last. So it applies each change once, and keeps thresholds that a user sets afterwards.
 */
const rules = `
  create table restock_rule (
    id uuid primary key,
    store_id uuid,
    product_id uuid references product,
    category_id uuid references category,
    reorder_point int check (reorder_point >= 0),
    target_level int,
    figures_id uuid,
    pack_size int not null check (pack_size > 0),
    minimum_quantity int not null check (minimum_quantity > 0),
    source text not null check (source in ('CENTRE', 'LISTED', 'AUTOMATIC')),
    donor_ids uuid[] not null default '{}',
    approve_up_to_units int check (approve_up_to_units > 0),
    approve_up_to_value bigint check (approve_up_to_value > 0),
    version int not null default 1,
    applied_version int not null default 0,
    created_at timestamptz not null default now(),
    archived_at timestamptz,
    constraint one_thing check (product_id is null or category_id is null),
    constraint figures_together check (
      (reorder_point is null) = (target_level is null) and (reorder_point is null) = (figures_id is null)),
    constraint target_reaches_reorder_point check (target_level >= reorder_point),
    constraint donors_when_listed check ((source = 'LISTED') = (cardinality(donor_ids) > 0)),
    constraint not_its_own_donor check (store_id is null or store_id <> all (donor_ids))
  );
  create unique index one_restock_rule_of_a_scope on restock_rule (store_id, product_id, category_id)
    nulls not distinct where archived_at is null;
  create index restock_rule_by_product on restock_rule (product_id, store_id) where archived_at is null;
  create index restock_rule_by_category on restock_rule (category_id) where archived_at is null;
  create index restock_rule_to_apply on restock_rule (id) where applied_version < version;
  alter table stock_level add column figures_id uuid;
`

/**
 * Lists the rules of a stock level, the most specific first: rules of the product, then of its nearest
 * category, then rules of neither. In each group a rule of the store comes before a rule of the chain.
 */
const rulesFor = `
  create function restock_rules_for(store uuid, product uuid) returns setof restock_rule
  language sql stable parallel safe as $$
    with recursive above(id, parent_id, distance) as (
      select c.id, c.parent_id, 0 from product p join category c on c.id = p.category_id where p.id = $2
      union all
      select c.id, c.parent_id, distance + 1 from above join category c on c.id = above.parent_id)
    select r.* from restock_rule r left join above on above.id = r.category_id
    where r.archived_at is null and (r.store_id = $1 or r.store_id is null)
      and (r.product_id = $2 or r.product_id is null) and (r.category_id is null or above.id is not null)
    order by r.product_id is null, above.distance, r.store_id is null
  $$;
`

/**
 * Adds indexes for the planner: requests that wait for a product, and quantities allocated from a source
 * store.
 */
const planning = `
  create index restock_request_awaiting_supply on restock_request (planned_product_id)
    where state = 'AWAITING_SUPPLY';
  create index restock_allocation_by_donor on restock_allocation (donor_id, product_id);
`

const grants = `
  grant select, insert, update on restock_rule to inventory_app;
  grant update on restock_request_line to inventory_app;
`
