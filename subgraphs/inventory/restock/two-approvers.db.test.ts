import { v7 as uuid } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import type { Statement } from '../../../runtime/database/sql.ts'
import { meeting } from '../../../runtime/testing/race.ts'
import type { Context } from '../context.ts'
import { approveRestock } from '../testing/commands.ts'
import { logistics, type TestInventory, testInventory } from '../testing.ts'

let chain: TestInventory
beforeAll(async () => {
  chain = await testInventory({ pool: 16 })
})

test('one of 16 approvers at once decides, and stock is reserved once', async () => {
  const { request, centre, product } = await chain.plannedRequest()
  const outcomes = await Promise.all(Array.from({ length: 16 }, () => approve(request, chain.as(logistics))))

  expect(outcomes.filter((outcome) => outcome === 'RestockApproved')).toHaveLength(1)
  expect(outcomes.filter((outcome) => outcome === 'WRONG_STATE')).toHaveLength(15)
  expect((await chain.level(centre, product)).reserved).toBe(30)
})

test('(control) without the lock two approvers decide, and stock is reserved twice', async () => {
  const { request, centre, product } = await chain.plannedRequest()
  const both = meeting(2)
  const outcomes = await Promise.all([1, 2].map(() => approve(request, unlocked(chain.as(logistics), both))))

  expect(outcomes).toEqual(['RestockApproved', 'RestockApproved'])
  expect((await chain.level(centre, product)).reserved).toBe(60)
})

async function approve(requestId: string, ctx: Context): Promise<string> {
  const input = { requestId, idempotencyKey: uuid() }
  return approveRestock(ctx, input).then(
    ({ __typename }) => __typename,
    ({ code }) => code,
  )
}

/**
 * A context whose transactions read a request without its lock, and continue when others have read it
 * too.
 */
function unlocked(ctx: Context, met: () => Promise<void>): Context {
  const idempotent: Context['idempotent'] = (operation, storeId, input, work) =>
    ctx.idempotent(operation, storeId, input, (tx) =>
      work({
        ...tx,
        async query<Row>(statement: Statement) {
          if (!/restock_request[^_][\s\S]*for update/.test(statement.text)) return tx.query<Row>(statement)
          const text = statement.text.replace(/for update[\s\S]*$/, '')
          const rows = await tx.query<Row>({ ...statement, name: '', text })
          await met()
          return rows
        },
      }),
    )
  return { ...ctx, idempotent }
}
