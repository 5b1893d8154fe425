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

test('products have their remarks, read by one statement for all of them', async () => {
  const ids = [...remarks.map(({ productId }) => productId), uuid()]
  const { data, statements } = await subgraph.asked(
    `query ($products: [_Any!]!) {
      _entities(representations: $products) { ... on Product { {{camel}} } }
    }`,
    { products: ids.map((id) => ({ __typename: 'Product', id })) },
    anonymous,
  )

  expect(data._entities).toEqual([
    ...remarks.map(({ text }) => ({ {{camel}}: text })),
    { {{camel}}: null },
  ])
  expect(statements).toHaveLength(1)
})
