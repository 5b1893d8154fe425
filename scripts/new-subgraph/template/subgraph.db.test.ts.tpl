import { v7 as uuid } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import { anonymous } from '../../runtime/access/principal.ts'
import { type TestSubgraph, testSubgraphs } from '../../runtime/testing/subgraphs.ts'
import { Remark } from './entities/remark.ts'
import { {{camel}} as manifest } from './subgraph.ts'

const remarks: Remark[] = ['Fragile', 'Sells best by the door'].map((text) => ({ productId: uuid(), text }))

let subgraph: TestSubgraph
beforeAll(async () => {
  subgraph = (await testSubgraphs({ subgraph: manifest })).subgraph
  await subgraph.db.manager.insert(Remark, remarks)
})

test('a product has what is remarked on it, in one statement however many products there are', async () => {
  const ids = [...remarks.map(({ productId }) => productId), uuid(), 'no UUID']
  const statements: string[] = []
  const stop = subgraph.db.observe((statement) => statements.push(statement))
  const { data, errors } = await subgraph.ask(
    `query ($products: [_Any!]!) {
      _entities(representations: $products) { ... on Product { {{camel}} } }
    }`,
    { products: ids.map((id) => ({ __typename: 'Product', id })) },
    anonymous,
  )
  stop()

  expect(errors).toBeUndefined()
  expect(data?._entities).toEqual([
    ...remarks.map(({ text }) => ({ {{camel}}: text })),
    { {{camel}}: null },
    { {{camel}}: null },
  ])
  expect(statements).toHaveLength(1)
})
