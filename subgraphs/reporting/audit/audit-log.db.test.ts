import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { ProductChanged, RestockApproved } from '../../../contracts/events/inventory.ts'
import { user } from '../../../runtime/testing/principals.ts'
import { auditor, logQuery, openAudit } from './testing.ts'

const audit = await openAudit()
const [plateau, harbour, productId] = [uuid(), uuid(), uuid()]
const manager = user(['audit:read'], [plateau], 'manager-plateau')
const hq = { id: 'id-of-hq', name: 'hq' }

const product = (fields: object) => ({
  type: ProductChanged.type,
  version: ProductChanged.version,
  subject: `Product/${productId}`,
  actor: hq,
  data: {
    id: productId,
    version: 1,
    sku: 'COLA-330',
    name: 'Cola 330 ml',
    price: 199,
    taxClass: 'STANDARD',
    state: 'ACTIVE',
    change: 'EDITED',
    cost: 80,
    value: 160,
    ...fields,
  },
})
const approved = audit.event({
  type: RestockApproved.type,
  version: 3,
  storeId: plateau,
  subject: 'RestockRequest/1',
  trace: '00-trace',
  data: { id: uuid(), storeId: plateau, transferIds: [] },
})

beforeAll(async () => {
  await audit.record([
    audit.event(product({ change: 'CREATED' })),
    approved,
    audit.event({ storeId: harbour, subject: 'Product/other' }),
    audit.event(product({ version: 2, price: 219, cost: 90, changed: ['price'] })),
  ])
  await audit.record([audit.event({ type: 'SaleReturned', storeId: harbour }, 'sales')], 'sales')
})

const types = async (filter: object, reader = auditor) =>
  (await audit.log(filter, reader)).log?.nodes.map(({ type }) => type)

describe('the audit', () => {
  test('tells who did what, when and where', async () => {
    const { log } = await audit.log({ types: ['RestockApproved'] })
    expect(log).toMatchObject({
      totalCount: 1,
      nodes: [
        {
          id: approved.id,
          time: approved.time,
          type: 'RestockApproved',
          owner: 'inventory',
          subject: 'RestockRequest/1',
          sentence: 'A restock was approved by maker.',
          actor: { id: 'id-of-maker', name: 'maker' },
          store: { id: plateau },
          number: 1,
          version: 3,
          data: approved.data,
          trace: '00-trace',
          changes: [],
        },
      ],
    })
  })

  test('is newest first', async () => {
    const { log } = await audit.log()
    const times = log!.nodes.map(({ time }) => Number(time))
    expect(times).toEqual([...times].sort((one, other) => other - one))
    expect(log!.totalCount).toBe(5)
  })

  test.each([
    ['who', { who: ['hq'] }, 2],
    ['the type', { types: ['ThingMade', 'SaleReturned'] }, 2],
    ['the store', { storeIds: [plateau] }, 1],
    ['the subject', { subject: 'Product/other' }, 1],
    ['the beginning of a period', { from: new Date(Date.UTC(2026, 0, 1, 0, 0, 3)) }, 2],
    ['its end', { until: new Date(Date.UTC(2026, 0, 1, 0, 0, 3)) }, 3],
    ['the beginnings of words, in any case', { text: 'COL prod' }, 2],
    ['an id in the subject', { text: productId }, 2],
    ['a type that reporting does not know', { text: 'sale was returned by maker' }, 1],
    ['several filters', { who: ['hq'], text: 'created' }, 1],
    ['a text that no entry has', { text: 'nothing' }, 0],
    ['SQL and operators in the text', { text: `'; drop | ! & :* cola` }, 0],
  ])('is filtered by %s', async (_, filter, count) => {
    const { log, errors } = await audit.log(filter)
    expect(errors).toBeUndefined()
    expect(log).toMatchObject({ totalCount: count })
    expect(log!.nodes).toHaveLength(count)
  })

  test('is read in pages, each entry once', async () => {
    const got: unknown[] = []
    let after: string | null = null
    do {
      const { data } = await audit.reporting.ask(logQuery, { first: 2, after }, auditor)
      const { nodes, pageInfo } = (
        data as { auditLog: NonNullable<Awaited<ReturnType<typeof audit.log>>['log']> }
      ).auditLog
      got.push(...nodes.map(({ id }) => id))
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null
    } while (after)
    expect(got).toEqual((await audit.log()).log!.nodes.map(({ id }) => id))
  })

  test.each([
    ['an empty text', { text: ' ' }, 'text has 1 characters'],
    ['a long text', { text: 'a'.repeat(201) }, 'text has 201 characters'],
    ['too many stores', { storeIds: Array.from({ length: 101 }, () => uuid()) }, 'storeIds has 101 items'],
    ['too many accounts', { who: Array.from({ length: 101 }, String) }, 'who has 101 items'],
    ['too many types', { types: Array.from({ length: 101 }, String) }, 'types has 101 items'],
  ])('rejects %s', async (_, filter, message) => {
    const { errors } = await audit.log(filter)
    expect(errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT' }, message: expect.stringContaining(message) },
    ])
  })
})

describe('the scope of a reader', () => {
  test('without store:all leaves out other stores and the entries of no store, in the count too', async () => {
    expect((await audit.log({}, manager)).log).toMatchObject({
      totalCount: 1,
      nodes: [{ type: 'RestockApproved' }],
    })
    expect(await types({ who: ['hq'] }, manager)).toEqual([])
    expect((await audit.log({}, user(['audit:read']))).log).toMatchObject({ totalCount: 0, nodes: [] })
  })

  test('does not allow to ask for another store', async () => {
    const { errors } = await audit.log({ storeIds: [plateau, harbour] }, manager)
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  })

  test('does not hold the chain of no store, by its id', async () => {
    const nil = '00000000-0000-0000-0000-000000000000'
    expect((await audit.log({}, user(['audit:read'], [nil]))).log).toMatchObject({ totalCount: 0, nodes: [] })
  })

  test('needs audit:read', async () => {
    const { errors } = await audit.log({}, user(['store:all', 'report:read']))
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }])
  })
})

describe('the changes of an entry', () => {
  const accountant = user(['audit:read', 'store:all', 'cost:read'])

  test('are the fields that differ from the state before', async () => {
    const { log } = await audit.log({ types: ['ProductChanged'] }, accountant)
    expect(log!.nodes.map(({ changes }) => changes)).toEqual([
      [{ field: 'price', before: 199, after: 219 }],
      [],
    ])
  })

  test('and the data have no costs for a reader without cost:read', async () => {
    const dataFor = async (reader: typeof auditor) =>
      (await audit.log({ types: ['ProductChanged'] }, reader)).log!.nodes.map(
        ({ data }) => data as { cost?: number; value?: number },
      )
    expect(await dataFor(accountant)).toMatchObject([
      { cost: 90, value: 160 },
      { cost: 80, value: 160 },
    ])
    for (const data of await dataFor(auditor)) {
      expect(data).not.toHaveProperty('cost')
      expect(data).not.toHaveProperty('value')
    }
  })

  test('of a page take one statement more', async () => {
    const page = (first: number) =>
      audit.reporting.asked(
        'query ($first: Int) { auditLog(first: $first) { nodes { changes { field } } } }',
        { first },
        auditor,
      )
    expect((await page(1)).statements).toHaveLength(2)
    expect((await page(5)).statements).toHaveLength(2)
  })
})
