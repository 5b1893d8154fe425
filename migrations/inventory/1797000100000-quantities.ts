import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Quantities become thousandths of the product's unit, in bigint, and a product says its unit. A stock
 * level keeps the smallest quantity of its product (`step`), so that its CHECK refuses a part of a piece,
 * and no statement joins the product for it.
 */
export class Quantities1797000100000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(units)
    await runner.query(scaled('bigint', '* 1000'))
    await runner.query(`${severity('bigint')} ${steps}`)
    await runner.query(stored('* 1000'))
  }

  /** Going back loses parts of a unit, because quantities were whole before. */
  async down(runner: QueryRunner) {
    await runner.query(stored('/ 1000'))
    await runner.query('alter table stock_level drop column step')
    await runner.query(`drop function stock_severity(bigint, bigint, bigint, bigint); ${severity('int')}`)
    await runner.query(scaled('int', '/ 1000'))
    await runner.query('alter table product drop column unit')
  }
}

const units = `
  alter table product add column unit text not null default 'PIECE'
    check (unit in ('PIECE', 'KILOGRAM', 'LITRE', 'METRE', 'SQUARE_METRE'));
  drop function stock_severity(int, int, int, int);
`

const quantities: Record<string, string[]> = {
  stock_level: [
    'on_hand',
    'reserved',
    'incoming',
    'reorder_point',
    'critical_threshold',
    'overstock_threshold',
    'target_level',
  ],
  stock_movement: ['delta', 'balance'],
  stock_alert: ['available'],
  sales_rate: ['sold'],
  notification_line: ['available'],
  restock_request_line: ['quantity'],
  restock_allocation: ['quantity'],
  restock_rule: [
    'reorder_point',
    'target_level',
    'critical_threshold',
    'overstock_threshold',
    'pack_size',
    'minimum_quantity',
    'approve_up_to_units',
  ],
  transfer_line: ['quantity', 'short', 'received', 'lost'],
}

/** One statement rewrites all quantities of a table. A default of 0 stays 0. */
const scaled = (type: string, by: string) =>
  Object.entries(quantities)
    .map(
      ([table, columns]) =>
        `alter table ${table} ${columns
          .map((column) => `alter column ${column} type ${type} using ${column}::bigint ${by}`)
          .join(', ')};`,
    )
    .join('\n')

const steps = `
  alter table stock_level
    add column step int not null default 1000 check (step in (1, 1000)),
    add constraint pieces_are_whole check (
      on_hand % step = 0 and reserved % step = 0 and incoming % step = 0);
`

const severity = (type: string) => `
  create function stock_severity(available ${type}, reorder_point ${type}, critical_threshold ${type},
                                 overstock_threshold ${type})
  returns text language sql immutable parallel safe return
    case
      when available <= 0 then 'OUT_OF_STOCK'
      when available <= critical_threshold then 'CRITICAL'
      when available <= reorder_point then 'LOW'
      when available > overstock_threshold then 'OVERSTOCK'
    end;
`

/** Scales the quantities within JSON: in explanations of plans, and in stored answers. */
const stored = (by: string) => `
  create function scaled(value jsonb, fields text[]) returns jsonb language plpgsql immutable as $$
  begin
    return case jsonb_typeof(value)
      when 'object' then (
        select coalesce(jsonb_object_agg(key, case
            when key = any(fields) and jsonb_typeof(field) = 'number' then to_jsonb((field #>> '{}')::numeric::bigint ${by})
            else scaled(field, fields) end), '{}')
        from jsonb_each(value) as f(key, field))
      when 'array' then (
        select coalesce(jsonb_agg(scaled(item, fields) order by place), '[]')
        from jsonb_array_elements(value) with ordinality as i(item, place))
      else value end;
  end $$;
  update restock_request
  set explanation = scaled(explanation, array['available', 'incoming', 'reorderPoint', 'targetLevel', 'wanted',
                                              'planned', 'surplus', 'quantity'])
  where explanation is not null;
  update idempotency
  set result = scaled(result, array['quantity', 'requested', 'available', 'counted', 'onHand'])
  where operation in ('commitStock', 'countStock', 'adjustStockInBulk') and result is not null;
  drop function scaled;
`
