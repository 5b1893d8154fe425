import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { type TestInventory, testInventory } from '../testing.ts'
import { sweepRestocks } from './sweep.ts'

let chain: TestInventory
beforeAll(async () => {
  // No worker sweeps here: the tests call each sweeper themselves.
  chain = await testInventory({ sweepers: [] })
  await chain.inventory.work()
})

const sweep = () => sweepRestocks.sweep(chain.inventory.context())

describe('work without a job is finished after a sweep', () => {
  test('a need is planned', async () => {
    const { store } = await chain.shortLevel()
    await chain.owner.query(`update restock_need set since = now() - interval '11 seconds'`)
    await sweep()
    await expect.poll(() => chain.requests(store)).toMatchObject([{ state: 'REQUESTED' }])
  })

  test('a planned transfer is shipped, and received in an automatic store', async () => {
    const restock = await transferLeft('PLANNED')
    await sweep()
    await expect.poll(() => stateOf(restock.transfer)).toBe('RECEIVED')
    expect(await chain.level(restock.centre, restock.product)).toMatchObject({ on_hand: 70, reserved: 0 })
    expect(await chain.level(restock.store, restock.product)).toMatchObject({ on_hand: 40, incoming: 0 })
    expect((await chain.requests(restock.store))[0].state).toBe('RECEIVED')
  })

  test('a shipped transfer is received', async () => {
    const restock = await transferLeft('SHIPPED')
    await sweep()
    await expect.poll(() => stateOf(restock.transfer)).toBe('RECEIVED')
    expect(await chain.level(restock.store, restock.product)).toMatchObject({ on_hand: 40, incoming: 0 })
  })

  test('one sweep finds everything that waits, and a second sweep changes nothing', async () => {
    const all = await Promise.all(Array.from({ length: 12 }, () => transferLeft('PLANNED')))
    await Promise.all([sweep(), sweep()])
    for (const { transfer } of all) await expect.poll(() => stateOf(transfer)).toBe('RECEIVED')
    await sweep()
    for (const { centre, store, product } of all) {
      expect(await chain.level(centre, product)).toMatchObject({ on_hand: 70, reserved: 0 })
      expect(await chain.level(store, product)).toMatchObject({ on_hand: 40, incoming: 0 })
    }
    expect(await chain.mismatches()).toEqual([])
  })
})

describe('a sweep ignores', () => {
  test('a transfer that a user must confirm, and rows that are too new to be lost', async () => {
    const byHand = await transferLeft('SHIPPED', { receiving: 'CONFIRMED' })
    const young = await transferLeft('PLANNED', { age: '1 second' })
    const { store: unplanned } = await chain.shortLevel()
    const due = await transferLeft('PLANNED')

    await sweep()
    await expect.poll(() => stateOf(due.transfer)).toBe('RECEIVED')

    expect(await stateOf(byHand.transfer)).toBe('SHIPPED')
    expect(await stateOf(young.transfer)).toBe('PLANNED')
    expect(await chain.requests(unplanned)).toEqual([])
  })
})

/** A transfer as a crash leaves it: the rows exist, and no job was enqueued. */
async function transferLeft(
  state: 'PLANNED' | 'SHIPPED',
  { receiving = 'AUTOMATIC', age = '11 seconds' } = {},
) {
  const restock = await chain.plannedRequest({ receiving })
  const transfer = uuid()
  const { request, centre, store, product } = restock
  await chain.owner.query(
    `insert into transfer (id, request_id, from_store_id, to_store_id, state, planned_at, shipped_at)
     values ($1, $2, $3, $4, $5, now() - $6::interval, case $5 when 'SHIPPED' then now() - $6::interval end)`,
    [transfer, request, centre, store, state, age],
  )
  await chain.owner.query(
    'insert into transfer_line (transfer_id, product_id, quantity) values ($1, $2, 30000)',
    [transfer, product],
  )
  await chain.owner.query(`update restock_request set state = $2 where id = $1`, [
    request,
    state === 'PLANNED' ? 'APPROVED' : 'IN_TRANSIT',
  ])
  await chain.owner.query('update stock_level set incoming = 30000 where store_id = $1', [store])
  if (state === 'PLANNED')
    await chain.owner.query('update stock_level set reserved = 30000 where store_id = $1', [centre])
  else {
    await chain.owner.query('update stock_level set on_hand = 70000 where store_id = $1', [centre])
    await chain.owner.query(
      `insert into stock_movement (store_id, product_id, delta, balance, reason, reference_kind, reference_id,
                                   actor_id, actor_name)
       values ($1, $2, -30000, 70000, 'TRANSFER_OUT', 'Transfer', $3, 'test', 'test')`,
      [centre, product, transfer],
    )
  }
  return { ...restock, transfer }
}

async function stateOf(transfer: string) {
  const { rows } = await chain.owner.query('select state from transfer where id = $1', [transfer])
  return rows[0].state
}
