import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { ProductChanged } from '../../../../contracts/events/inventory.ts'
import { anonymous } from '../../../../runtime/access/principal.ts'
import { writeOutbox } from '../../../../runtime/events/outbox.ts'
import { applyEvent } from '../../../../runtime/testing/apply-event.ts'
import { gate, race } from '../../../../runtime/testing/race.ts'
import type { Outcome } from '../../../../runtime/testing/subgraphs.ts'
import { inventory } from '../../subgraph.ts'
import { catalogueOf, type TestCatalogue } from '../../testing/catalogue.ts'
import { day, pricesOf } from '../../testing/pricing.ts'
import { type TestInventory, testInventory } from '../../testing.ts'
import { numberChanges } from './number-changes.ts'

let chain: TestInventory
let catalogue: TestCatalogue
beforeAll(async () => {
  chain = await testInventory({ pool: 12 })
  catalogue = catalogueOf(chain.inventory)
  await chain.inventory.work()
})

describe('a copy of the catalogue that reads what changed', () => {
  test('begins with all products, archived ones too, and later gets only the changed ones', async () => {
    const [bread, milk] = [(await catalogue.create({})).product, (await catalogue.create({})).product]
    const archived = await chain.product({ archived: true })
    const copy = keptCopy()
    await copy.has({ [bread.id]: 1, [milk.id]: 1, [archived]: 1 })
    await catalogue.update(bread, { name: 'Brown bread' })
    await catalogue.change('archiveProduct', { productId: milk.id })
    copy.versions.clear()
    await copy.has({ [bread.id]: 2, [milk.id]: 2 })
    expect(copy.versions.size).toBe(2)
  })

  test('gets a product again when its price on a list or the days of the list change', async () => {
    const prices = pricesOf(chain.inventory)
    const { product } = await catalogue.create({})
    const copy = keptCopy()
    const again = async () => {
      await copy.has({ [product.id]: 1 })
      copy.versions.clear()
    }
    await again()
    const list = await prices.list({ name: 'Week', from: day(3), until: day(9) }, { [product.id]: 99 })
    await again()
    await prices.change('updatePriceList', {
      priceListId: list.id,
      expectedVersion: list.version,
      until: day(8),
    })
    await again()
  })

  test('is like the catalogue after 60 edits by 6 users at once, each page as long as 3 products', async () => {
    const products = await Promise.all(
      Array.from({ length: 10 }, async () => (await catalogue.create({})).product),
    )
    const copy = keptCopy(3)
    let edited = false
    const reading = (async () => {
      while (!edited) await copy.read()
    })()
    const latest = new Map<string, number>(products.map(({ id }) => [id, 1]))
    await race(6, 60, async (n) => {
      const { id } = products[n % 10]
      const { product } = await catalogue.update({ id, version: latest.get(id)! }, { name: `Edit ${n}` })
      if (product) latest.set(id, product.version)
    })
    edited = true
    await reading
    await copy.has(Object.fromEntries(latest))
  })

  test('gets the change of a slow transaction; (control) one that reads by time never gets it', async () => {
    const [slow, quick, other] = [await chain.product(), await chain.product(), await chain.product()]
    const copy = keptCopy()
    await copy.read()
    copy.versions.clear()
    const { open: commit, opened: committing } = gate()
    const { open: tell, opened: emitted } = gate()
    const slowly = chain.context.transaction(async (tx) => {
      await writeOutbox(tx, [changeOf(slow)], { actor: { id: 'tester', name: 'tester' } })
      tell()
      await committing
      tx.emit(ProductChanged, changeOf(other))
    })
    await emitted
    await chain.context.transaction(async (tx) => tx.emit(ProductChanged, changeOf(quick)))
    await copy.has({ [quick]: 1 })
    const lastTime = await timeOf(quick)
    commit()
    await slowly
    await copy.has({ [slow]: 1 })
    const later = await chain.owner.query(
      `select subject from event where time > $1 union all select subject from outbox where time > $1`,
      [lastTime],
    )
    expect(later.rows).not.toContainEqual({ subject: `Product/${slow}` })
  })

  test('gets two changes in the order of their commits, also when both are numbered at once', async () => {
    const [first, second] = [await chain.product(), await chain.product()]
    const copy = keptCopy()
    await copy.read()
    const { open: commit, opened: committing } = gate()
    const { open: tell, opened: numbered } = gate()
    const holding = chain.context.transaction(async (tx) => {
      await numberChanges(tx, [first])
      tell()
      await committing
    })
    await numbered
    const waiting = chain.context.transaction((tx) => numberChanges(tx, [second]))
    await expect.poll(() => chain.waiting()).toBe(1)
    copy.versions.clear()
    await copy.read()
    expect(copy.versions.size).toBe(0)
    commit()
    await Promise.all([holding, waiting])
    await copy.has({ [first]: 1, [second]: 1 })
  })

  test('gets a product that is applied late, after its event was dead-lettered', async () => {
    const product = await chain.product()
    const copy = keptCopy()
    await copy.read()
    copy.versions.clear()
    await applyEvent(chain.inventory, inventory, ProductChanged, { position: 1, data: { id: product } })
    await copy.has({ [product]: 1 })
  })
})

test.each([
  [{ search: 'milk' }, 'search'],
  [{ categoryId: uuid() }, 'categoryId'],
  [{ states: ['ACTIVE'] }, 'states'],
])('the filter %j beside changedAfter is rejected', async (filter, field) => {
  const { errors } = await changed({ changedAfter: '', ...filter })
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
  expect(errors![0]!.message).toContain(`changedAfter and ${field}`)
})

test('a cursor of another list is rejected', async () => {
  await catalogue.create({})
  const { data } = (await chain.inventory.ask(
    '{ products(first: 1) { pageInfo { endCursor } } }',
    {},
    anonymous,
  )) as Outcome
  const { errors } = await changed({ changedAfter: data.products.pageInfo.endCursor })
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
})

const changed = (filter: object, first = 100) =>
  chain.inventory.ask(
    `query ($filter: ProductFilter, $first: Int) {
      products(filter: $filter, first: $first) { nodes { id version } totalCount pageInfo { endCursor hasNextPage } } }`,
    { filter, first },
    anonymous,
  )

/** A client that keeps the versions of all products, and reads on from its last cursor. */
function keptCopy(first = 100) {
  let token = ''
  const versions = new Map<string, number>()
  return {
    versions,
    async read() {
      let more = true
      while (more) {
        const { data } = (await changed({ changedAfter: token }, first)) as Outcome
        for (const { id, version } of data.products.nodes) versions.set(id, version)
        token = data.products.pageInfo.endCursor ?? token
        more = data.products.pageInfo.hasNextPage
      }
    },
    /** Reads until the copy has these versions. */
    async has(expected: Record<string, number>) {
      await expect
        .poll(
          async () => {
            await this.read()
            return Object.fromEntries(versions)
          },
          { timeout: 60_000 },
        )
        .toMatchObject(expected)
    },
  }
}

const changeOf = (id: string) => ({
  event: ProductChanged,
  subject: `Product/${id}`,
  data: {
    id,
    version: 1,
    sku: 'SKU',
    name: 'Product',
    price: 1,
    taxClass: 'ZERO',
    state: 'ACTIVE' as const,
  },
})

async function timeOf(id: string) {
  const { rows } = await chain.owner.query(
    `select time from event where subject = $1 union all select time from outbox where subject = $1`,
    [`Product/${id}`],
  )
  return rows[0].time
}
