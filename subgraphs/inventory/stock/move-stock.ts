import { type MovementReason, StockMoved } from '../../../contracts/events/inventory.ts'
import { sql } from '../../../runtime/database/sql.ts'
import type { Queries } from '../../../runtime/database/transaction.ts'
import type { Problem } from '../../../runtime/errors/problem.ts'
import type { Tx } from '../../../runtime/subgraph/context.ts'
import { unitsOf } from '../../../runtime/values/quantity.ts'
import { evaluateThresholds } from '../alerts/evaluate-thresholds.ts'
import type { Level } from '../level-key.ts'
import { markBeingFilled, markWaitingForSupply } from '../mark-for-replanning.ts'
import { problem } from '../problem.ts'
import { nameAndSku } from '../problems.ts'
import { beginLevels } from './create-levels.ts'

/** The changes of one stock level, in thousandths: on hand, reserved of that, and incoming. */
export interface LevelChange extends Level {
  onHand?: number
  reserved?: number
  incoming?: number
  /**
   * The cost of the units that come in or go out, in thousandths of a minor unit and never negative. Without
   * it they have the average cost of the stock level.
   */
  cost?: number | null
  /** The expected units on hand. If the stock level holds another number, `moveStock` changes nothing. */
  expected?: number
}

/** The reason and the actor of a change, for the ledger. */
export interface Movement {
  reason: MovementReason
  reference: { kind: string; id: string }
  actor: { id: string; name: string }
  /** The actor's note. */
  note?: string | null
}

/** A stock level after a change, or its current state when the change was rejected. */
export interface ChangedLevel extends Level {
  /** The requested change. Several changes of one stock level are added up. */
  onHandDelta: number
  reservedDelta: number
  incomingDelta: number
  onHand: number
  available: number
  /** The change of the value, in thousandths of a minor unit. Null when no cost is known. */
  cost: number | null
  /** The value of the units on hand. Null when no cost is known. */
  value: number | null
  /** False when the stock level does not have enough units: then `moveStock` changes nothing. */
  enough: boolean
  /** The expected units on hand, if given. If the stock level holds another number, nothing is changed. */
  expected: number | null
  asExpected: boolean
}

/**
 * Changes any number of stock levels in one statement, all or none. In the same transaction it
 * writes the ledger, emits StockMoved, evaluates the thresholds, and marks plans for replanning.
 * Quantities are in thousandths of the product's unit, costs in thousandths of a minor unit.
 *
 * ```ts
 * const reference = { kind: 'Sale', id: saleId }
 * await moveStock(tx, { reason: 'SALE', reference, actor }, [{ storeId, productId, onHand: -2_000 }])
 * ```
 * @throws Problem StockLevelsChanged with the stock levels that do not hold the expected units;
 * InsufficientStock, or the error of `rejection`, with the lines that were short
 */
export async function moveStock(
  tx: Tx,
  movement: Movement,
  changes: LevelChange[],
  rejection: Rejection = insufficientStock,
): Promise<ChangedLevel[]> {
  const levels = await moveWithoutEvaluation(tx, movement, changes, rejection)
  await evaluate(tx, levels)
  return levels
}

/** Makes the error for the stock levels that were short. `names` has the products' names by id. */
export type Rejection = (short: ChangedLevel[], names: Map<string, string>) => Error | Promise<Error>

/** Applies the consequences of a change for alerts and plans, in the same transaction. */
async function evaluate(tx: Tx, levels: ChangedLevel[]): Promise<void> {
  await evaluateThresholds(tx, levels.filter(mayMatter))
  await markWaitingForSupply(
    tx,
    levels.filter(({ onHandDelta, reservedDelta }) => onHandDelta > reservedDelta),
  )
  await markBeingFilled(
    tx,
    levels.filter(({ incomingDelta }) => incomingDelta > 0),
  )
}

/** False when only `incoming` rises: such a change alone cannot trigger an alert or a new need. */
const mayMatter = ({ onHandDelta, reservedDelta, incomingDelta }: ChangedLevel) =>
  onHandDelta !== 0 || reservedDelta !== 0 || incomingDelta < 0

/**
 * Adds stock to stock levels, and takes it off again by a second movement, at the same cost. The thresholds
 * are evaluated only after both, so that no alert changes in between.
 */
export async function moveStockThrough(
  tx: Tx,
  [into, out]: [into: Movement, out: Movement],
  changes: (LevelChange & { onHand: number })[],
): Promise<void> {
  const levels = await moveWithoutEvaluation(tx, into, changes)
  await moveWithoutEvaluation(
    tx,
    out,
    changes.map(({ storeId, productId, onHand, cost }) => ({ storeId, productId, onHand: -onHand, cost })),
  )
  await evaluateThresholds(tx, levels)
}

async function moveWithoutEvaluation(
  tx: Tx,
  movement: Movement,
  changes: LevelChange[],
  rejection: Rejection = insufficientStock,
): Promise<ChangedLevel[]> {
  const levels = await changeLevels(tx, movement, changes, false)
  const moved = levels.filter(({ asExpected }) => !asExpected)
  if (moved.length > 0) throw stockLevelsChanged(moved, await namesOf(tx, moved))
  const short = levels.filter(({ enough }) => !enough)
  if (short.length > 0) throw await rejection(short, await namesOf(tx, short))
  emitMove(tx, movement, levels)
  return levels
}

/**
 * Like `moveStock`, but returns the changes that cannot be made and throws no error for them. With
 * `lineByLine` it makes the other changes all the same. The number of statements is constant for
 * any number of stock levels: two or three, and those of `evaluateThresholds`.
 */
export async function tryToMove(
  tx: Tx,
  movement: Movement,
  changes: LevelChange[],
  lineByLine: boolean,
): Promise<ChangedLevel[]> {
  const levels = await changeLevels(tx, movement, changes, lineByLine)
  const fitting = levels.filter(({ enough, asExpected }) => enough && asExpected)
  const changed = lineByLine || fitting.length === levels.length ? fitting : []
  emitMove(tx, movement, changed)
  await evaluate(tx, changed)
  return levels
}

async function changeLevels(
  tx: Queries,
  movement: Movement,
  changes: LevelChange[],
  lineByLine: boolean,
): Promise<ChangedLevel[]> {
  const rows: LevelRow[] = changes.map(
    ({ storeId, productId, onHand = 0, reserved = 0, incoming = 0, cost, expected }) => ({
      store_id: storeId,
      product_id: productId,
      on_hand: onHand,
      reserved,
      incoming,
      cost,
      expected,
    }),
  )
  const filled = changes.filter(({ onHand = 0, incoming = 0 }) => onHand > 0 || incoming > 0)
  if (filled.length > 0) await beginLevels(tx, filled)
  return tx.query<ChangedLevel>(changeLevelsSql(movement, rows, lineByLine))
}

function emitMove(tx: Tx, { reason, reference }: Movement, levels: ChangedLevel[]): void {
  const moved = levels.filter(({ onHandDelta }) => onHandDelta !== 0)
  for (const part of partsOf(moved)) {
    const [{ storeId }] = part
    tx.emit(StockMoved, {
      subject: `${reference.kind}/${reference.id}`,
      storeId,
      data: {
        storeId,
        reason,
        reference,
        lines: part.map(({ productId, onHandDelta, onHand, cost, value }) => ({
          productId,
          delta: onHandDelta,
          balance: onHand,
          cost,
          value,
        })),
      },
    })
  }
}

/**
 * An event is about one store, and has a limited size for its readers. The stock levels are sorted
 * by store.
 */
function partsOf(levels: ChangedLevel[]) {
  const parts: [ChangedLevel, ...ChangedLevel[]][] = []
  for (const level of levels) {
    const part = parts.at(-1)
    if (part && part[0].storeId === level.storeId && part.length < linesPerEvent) part.push(level)
    else parts.push([level])
  }
  return parts
}

const linesPerEvent = 1_000

/** The names of products for messages. It is read only for a rejection. */
async function namesOf(tx: Queries, levels: Level[]): Promise<Map<string, string>> {
  const ids = levels.map(({ productId }) => productId)
  const products = await tx.query<{ id: string; name: string; sku: string }>(
    sql('read-product-names')`select id, name, sku from product where id = any(${ids}::uuid[])`,
  )
  return new Map(products.map((product) => [product.id, nameAndSku(product)]))
}

export function insufficientStock(short: ChangedLevel[], names: Map<string, string>): Problem {
  const lines = short.map((level) => ({
    store: { __typename: 'Store', id: level.storeId },
    product: { __typename: 'Product', id: level.productId },
    requested: Math.max(-level.onHandDelta, level.reservedDelta),
    available: level.available,
  }))
  const sentences = lines.map(
    (line) =>
      `${names.get(line.product.id)}: ${unitsOf(line.requested)} asked for, ${unitsOf(line.available)} there`,
  )
  return problem(
    'InsufficientStock',
    `Not enough on the stock level, nothing was taken. ${sentences.join('; ')}.`,
    { lines },
  )
}

function stockLevelsChanged(moved: ChangedLevel[], names: Map<string, string>): Problem {
  const lines = moved.map(({ productId, expected, onHand }) => ({
    product: { __typename: 'Product', id: productId },
    expected: expected!,
    onHand,
  }))
  const sentences = lines.map(
    (line) =>
      `${names.get(line.product.id)}: ${unitsOf(line.expected)} expected, ${unitsOf(line.onHand)} there`,
  )
  return problem(
    'StockLevelsChanged',
    `The stock level has changed since, nothing was set. ${sentences.join('; ')}. Look at these again.`,
    { lines },
  )
}

/** A change of one stock level, with the names of columns. */
interface LevelRow {
  store_id: string
  product_id: string
  on_hand: number
  reserved: number
  incoming: number
  cost?: number | null
  expected?: number
}

/**
 * This statement is the guard: no stock level falls below zero or below its reserved units. It adds
 * up several changes of one stock level, and locks the stock levels in one order, so that no two
 * changes deadlock. It applies all lines or none, or with `lineByLine` the lines that can be applied. The
 * ledger gets the balance after each line.
 *
 * New values are computed from the locked rows (`held`). Setting `l.on_hand + ...` fails when stock
 * has arrived while the statement waited for a lock, because the constraints first check the row as
 * it was before the wait. Joining the moved rows took 17 s for 10,000 lines.
 *
 * PostgreSQL expects 100 lines. For a chain of up to 16,000 stock levels a plain join read every
 * stock level (2.5 ms instead of 0.2). So each line is looked up by its key, and `offset 0` keeps
 * it that way. The update repeats the checks of the new values, because PostgreSQL estimates that
 * each check matches a third of the rows; then the update also looks up rows by key.
 *
 * Units go out at their share of the value, so the last unit takes the whole rest. Units that come in
 * without a cost have the average of the stock level, or that of the last units that went out when it is
 * empty. Stock of unknown cost gets a value with the first units of known cost: the cost of these
 * (docs/cost.md).
 */
export const changeLevelsSql = (
  { reason, reference, actor, note = null }: Movement,
  rows: LevelRow[],
  lineByLine: boolean,
) => sql('change-levels')`
  with line as (
    select store_id, product_id, sum(on_hand)::bigint as on_hand, sum(reserved)::bigint as reserved,
           sum(incoming)::bigint as incoming, max(expected) as expected,
           case when count(cost) = count(nullif(on_hand, 0)) then sum(cost)::bigint end as cost
    from json_to_recordset(${JSON.stringify(rows)}::json)
      as l(store_id uuid, product_id uuid, on_hand bigint, reserved bigint, incoming bigint, cost bigint,
           expected bigint)
    group by store_id, product_id
  ), held as (
    select l.*
    from (select store_id, product_id from line order by store_id, product_id) asked
    cross join lateral (
      select l.store_id, l.product_id, l.on_hand, l.reserved, l.incoming, l.value
      from stock_level l where l.store_id = asked.store_id and l.product_id = asked.product_id
      for update offset 0
    ) l
  ), reckoned as (
    select line.*, coalesce(held.on_hand, 0) as held_on_hand, coalesce(held.reserved, 0) as held_reserved,
           coalesce(held.on_hand, 0) + line.on_hand as new_on_hand,
           coalesce(held.reserved, 0) + line.reserved as new_reserved,
           coalesce(held.incoming, 0) + line.incoming as new_incoming,
           held.value as held_value,
           case
             when line.on_hand = 0 then held.value
             when line.on_hand < 0
               then held.value - coalesce(line.cost, share_of(held.value, -line.on_hand, held.on_hand))
             when line.cost is not null
               then line.cost + coalesce(held.value, share_of(line.cost, coalesce(held.on_hand, 0), line.on_hand))
             when held.on_hand > 0 then held.value + share_of(held.value, line.on_hand, held.on_hand)
             else (select share_of(-last.cost, line.on_hand, -last.delta)
               from stock_movement last
               where last.store_id = line.store_id and last.product_id = line.product_id and last.delta < 0
               order by last.id desc limit 1)
           end as new_value
    from line left join held using (store_id, product_id)
  ), evaluated as (
    select *, new_on_hand >= 0 and new_reserved >= 0 and new_reserved <= new_on_hand
      and new_incoming >= 0 as enough,
           expected is null or held_on_hand = expected as as_expected
    from reckoned
  ), decided as (
    select *, case when ${lineByLine} then enough
      and as_expected else bool_and(enough and as_expected) over () end as made
    from evaluated
  ), moved as (
    update stock_level l
    set on_hand = new_on_hand, reserved = new_reserved, incoming = new_incoming, value = new_value
    from decided
    where l.store_id = decided.store_id and l.product_id = decided.product_id
      and made and new_on_hand >= 0 and new_reserved >= 0 and new_incoming >= 0
    returning l.store_id, l.product_id, decided.on_hand as delta, l.on_hand,
      l.value - coalesce(decided.held_value, 0) as cost, l.value
  ), written as (
    insert into stock_movement (store_id, product_id, delta, balance, cost, value, reason, reference_kind,
                                reference_id, actor_id, actor_name, note)
    select store_id, product_id, delta, on_hand, cost, value, ${reason}, ${reference.kind}, ${reference.id}, ${actor.id},
      ${actor.name}, ${note}
    from moved where delta <> 0
    order by store_id, product_id
  )
  select store_id, product_id, on_hand as on_hand_delta, reserved as reserved_delta,
         incoming as incoming_delta,
         case when made then new_on_hand else held_on_hand end as on_hand,
         case when made then new_on_hand - new_reserved else held_on_hand - held_reserved end as available,
         case when made then new_value - coalesce(held_value, 0) end as cost,
         case when made then new_value else held_value end as value,
         expected, as_expected, enough
  from decided
  order by store_id, product_id`
