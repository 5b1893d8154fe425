import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Principal } from '../../../runtime/access/principal.ts'
import { user } from '../../../runtime/testing/principals.ts'
import { approveRestock } from '../testing/commands.ts'
import { cashierOf, logistics, type TestInventory, testInventory } from '../testing.ts'

let chain: TestInventory
beforeAll(async () => {
  chain = await testInventory({ pool: 16 })
})

describe('rejectRestock', () => {
  test('records its time, actor and reason, and moves no stock', async () => {
    const { request, store, centre, milk } = await chain.requestByCashier()

    expect(await reject({ requestId: request, reason: ' Out of season. ' })).toMatchObject({
      __typename: 'RestockRejected',
      request: {
        state: 'REJECTED',
        reason: 'Out of season.',
        decidedAt: expect.any(Date),
        decidedBy: { name: 'logistics' },
        lines: [{ approved: null }, { approved: null }],
        history: [
          { type: 'REQUESTED', note: null },
          { type: 'REJECTED', note: 'Out of season.', actor: { name: 'logistics' } },
        ],
      },
    })
    expect(await chain.emitted(`RestockRequest/${request}`)).toMatchObject([
      {},
      { type: 'RestockRejected', data: { id: request, storeId: store, reason: 'Out of season.' } },
    ])
    expect(await chain.level(centre, milk)).toMatchObject({ on_hand: 100, reserved: 0 })
  })

  test('works for a plan that awaits supply, and the stock level can be planned again', async () => {
    const { request } = await chain.plannedRequest()
    await chain.owner.query(`update restock_request set state = 'AWAITING_SUPPLY' where id = $1`, [request])
    expect((await reject({ requestId: request })).__typename).toBe('RestockRejected')
  })

  test('is idempotent, later and at once', async () => {
    const { request } = await chain.requestByCashier()
    const input = { requestId: request, idempotencyKey: uuid() }
    const answers = await Promise.all(Array.from({ length: 10 }, () => reject(input)))
    answers.push(await reject(input))
    for (const { __typename } of answers) expect(__typename).toBe('RestockRejected')
    expect(await chain.emitted(`RestockRequest/${request}`)).toHaveLength(2)
  })

  test('and an approval at once: one succeeds, and the other gets WrongState', async () => {
    for (let round = 0; round < 5; round++) {
      const { request, centre, milk } = await chain.requestByCashier()
      const [rejected, approved] = await Promise.all([
        reject({ requestId: request }),
        approveRestock(chain.as(logistics), { requestId: request, idempotencyKey: uuid() }).then(
          ({ __typename }) => __typename as string,
          (problem) => problem.result.__typename as string,
        ),
      ])

      const state = approved === 'RestockApproved' ? 'APPROVED' : 'REJECTED'
      expect([rejected.__typename, approved].sort()).toEqual(
        state === 'APPROVED' ? ['RestockApproved', 'WrongState'] : ['RestockRejected', 'WrongState'],
      )
      expect((await chain.request(request)).state).toBe(state)
      expect((await chain.level(centre, milk)).reserved).toBe(state === 'APPROVED' ? 12 : 0)
    }
  })

  test.each(['APPROVED', 'REJECTED', 'CANCELLED', 'IN_TRANSIT', 'RECEIVED'])(
    'is rejected for a request that is %s',
    async (state) => {
      const { request } = await chain.requestByCashier()
      await chain.owner.query('update restock_request set state = $2 where id = $1', [request, state])
      expect(await reject({ requestId: request })).toMatchObject({ __typename: 'WrongState', state })
    },
  )

  test.each([
    ['no reason', { reason: ' ' }, { field: 'reason' }],
    ['a reason that is too long', { reason: 'x'.repeat(501) }, { field: 'reason' }],
    ['no key', { idempotencyKey: '' }, { field: 'idempotencyKey' }],
    ['an unknown id', { requestId: uuid() }, { code: 'NOT_FOUND', kind: 'RestockRequest' }],
  ])('with %s changes nothing', async (_, change, problem) => {
    const { request } = await chain.requestByCashier()
    expect(await reject({ requestId: request, ...change })).toMatchObject(problem)
    expect((await chain.request(request)).state).toBe('REQUESTED')
  })

  test('is for users who may approve, in their own stores', async () => {
    const { request, store } = await chain.requestByCashier()
    const subscriber = await ask({ requestId: request }, cashierOf(store))
    expect(subscriber.errors).toMatchObject([{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }])
    const elsewhere = user(['stock:read', 'restock:approve'], [await chain.store()])
    expect((await ask({ requestId: request }, elsewhere)).data?.rejectRestock).toMatchObject({
      code: 'NOT_FOUND',
    })
    expect((await chain.request(request)).state).toBe('REQUESTED')
  })
})

function ask(change: object, caller: Principal = logistics) {
  const input = { reason: 'There is none.', idempotencyKey: uuid(), ...change }
  return chain.inventory.ask(
    `mutation ($input: RejectRestockInput!) { rejectRestock(input: $input) {
      __typename
      ... on RestockRejected { request { state reason decidedAt decidedBy { name } lines { approved }
        history { type note actor { name } } } }
      ... on Problem { code message }
      ... on WrongState { state }
      ... on InvalidInput { field }
      ... on NotFound { kind }
    } }`,
    { input },
    caller,
  )
}

async function reject(change: object) {
  const { data, errors } = await ask(change)
  expect(errors).toBeUndefined()
  return data?.rejectRestock as Record<string, unknown>
}
