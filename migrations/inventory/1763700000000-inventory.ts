import type { MigrationInterface, QueryRunner } from 'typeorm'
import { runtimeTables } from '../runtime.ts'

export class Inventory1763700000000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(runtimeTables('inventory'))
    await runner.query(catalogue)
    await runner.query(stock)
    await runner.query(restock)
    await runner.query(grants)
  }

  async down(runner: QueryRunner) {
    await runner.query('drop owned by current_user')
  }
}

const catalogue = `
  create table category (
    id uuid primary key,
    name text not null unique
  );
  create table product (
    id uuid primary key,
    sku text not null unique,
    name text not null,
    description text not null default '',
    barcode text unique,
    price bigint not null check (price >= 0),
    tax_class text not null check (tax_class in ('STANDARD', 'REDUCED', 'ZERO')),
    category_id uuid not null references category,
    attributes jsonb not null default '{}' check (jsonb_typeof(attributes) = 'object'),
    version int not null default 1,
    archived_at timestamptz,
    created_at timestamptz not null default now()
  );
  create index product_by_name on product (lower(name), id);
  create index product_by_category on product (category_id, lower(name), id);
`

/** A stock level holds the thresholds that apply to it, so that a sale compares with them without a join. */
const stock = `
  create table store (
    id uuid primary key,
    code text not null,
    name text not null,
    kind text not null,
    supplied_by uuid,
    receiving text not null,
    closed_at timestamptz
  );
  create table stock_level (
    store_id uuid not null,
    product_id uuid not null references product,
    on_hand int not null default 0,
    reserved int not null default 0,
    incoming int not null default 0,
    reorder_point int not null default 0,
    critical_threshold int not null default 0,
    overstock_threshold int,
    target_level int not null default 0,
    primary key (store_id, product_id),
    constraint on_hand_not_negative check (on_hand >= 0),
    constraint reserved_within_on_hand check (reserved between 0 and on_hand),
    constraint incoming_not_negative check (incoming >= 0),
    constraint thresholds_in_order check (
      0 <= critical_threshold and critical_threshold <= reorder_point
      and (overstock_threshold is null or overstock_threshold > reorder_point))
  );
  create index stock_level_by_product on stock_level (product_id, store_id);
  create table stock_movement (
    id uuid primary key default uuidv7(),
    store_id uuid not null,
    product_id uuid not null references product,
    delta int not null check (delta <> 0),
    balance int not null,
    reason text not null check (reason in ('SALE', 'RETURN', 'TRANSFER_OUT', 'TRANSFER_IN', 'DELIVERY', 'COUNT',
                                           'DAMAGE', 'LOSS', 'CORRECTION', 'IMPORT')),
    reference_kind text not null,
    reference_id text not null,
    actor_id text not null,
    actor_name text not null,
    at timestamptz not null default now()
  );
  create index stock_movement_by_shelf on stock_movement (store_id, product_id, id);
  create table stock_alert (
    id uuid primary key default uuidv7(),
    store_id uuid not null,
    product_id uuid not null references product,
    severity text not null check (severity in ('OVERSTOCK', 'LOW', 'CRITICAL', 'OUT_OF_STOCK')),
    state text not null check (state in ('OPEN', 'RESOLVED')),
    available int not null,
    opened_at timestamptz not null default now(),
    changed_at timestamptz not null default now(),
    resolved_at timestamptz,
    check ((state = 'RESOLVED') = (resolved_at is not null))
  );
  create unique index one_open_alert_per_shelf on stock_alert (store_id, product_id) where state = 'OPEN';
  create index stock_alert_by_store on stock_alert (store_id, state, id);

  create function stock_severity(available int, reorder_point int, critical_threshold int, overstock_threshold int)
  returns text language sql immutable parallel safe return
    case
      when available <= 0 then 'OUT_OF_STOCK'
      when available <= critical_threshold then 'CRITICAL'
      when available <= reorder_point then 'LOW'
      when available > overstock_threshold then 'OVERSTOCK'
    end;
  create function severity_rank(severity text)
  returns int language sql immutable parallel safe return
    case severity when 'OUT_OF_STOCK' then 4 when 'CRITICAL' then 3 when 'LOW' then 2 when 'OVERSTOCK' then 1
    else 0 end;
`

const restock = `
  create table restock_need (
    store_id uuid not null,
    product_id uuid not null references product,
    since timestamptz not null default now(),
    primary key (store_id, product_id)
  );
  create table restock_request (
    id uuid primary key,
    store_id uuid not null,
    origin text not null check (origin in ('PLANNED', 'ASKED')),
    state text not null check (state in ('REQUESTED', 'AWAITING_SUPPLY', 'APPROVED', 'REJECTED', 'CANCELLED',
                                         'IN_TRANSIT', 'RECEIVED')),
    donor_store_id uuid,
    planned_product_id uuid,
    explanation jsonb,
    requested_at timestamptz not null default now(),
    requested_by_id text not null,
    requested_by_name text not null,
    decided_at timestamptz,
    decided_by_id text,
    decided_by_name text,
    check ((origin = 'PLANNED') = (planned_product_id is not null))
  );
  create unique index one_open_plan_per_shelf on restock_request (store_id, planned_product_id)
    where state in ('REQUESTED', 'AWAITING_SUPPLY', 'APPROVED', 'IN_TRANSIT');
  create index restock_request_by_store on restock_request (store_id, id);
  create table restock_request_line (
    request_id uuid not null references restock_request,
    product_id uuid not null references product,
    quantity int not null check (quantity > 0),
    primary key (request_id, product_id)
  );
  create table transfer (
    id uuid primary key,
    request_id uuid references restock_request,
    from_store_id uuid not null,
    to_store_id uuid not null check (to_store_id <> from_store_id),
    state text not null check (state in ('PLANNED', 'SHIPPED', 'RECEIVED', 'CANCELLED')),
    planned_at timestamptz not null default now(),
    shipped_at timestamptz,
    received_at timestamptz
  );
  create index transfer_under_way on transfer (state, planned_at) where state in ('PLANNED', 'SHIPPED');
  create index transfer_by_request on transfer (request_id);
  create table transfer_line (
    transfer_id uuid not null references transfer,
    product_id uuid not null references product,
    quantity int not null check (quantity > 0),
    primary key (transfer_id, product_id)
  );
`

/** The ledger only grows: the app role can insert a movement, but neither change nor delete it. */
const grants = `
  grant select, insert, update on category, product, store, stock_level, stock_alert, restock_request, transfer
    to inventory_app;
  grant select, insert on stock_movement, restock_request_line, transfer_line to inventory_app;
  grant select, insert, update, delete on restock_need to inventory_app;
`
