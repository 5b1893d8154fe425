import { expect, test } from 'vitest'
import { user } from '../../../runtime/testing/principals.ts'
import { testSubgraphs } from '../../../runtime/testing/subgraphs.ts'
import { inventory as manifest } from '../subgraph.ts'
import { failedJobs } from './contract-tests/failed-jobs.ts'

failedJobs()

test('while the queues are unavailable, their operations say so and other fields answer', async () => {
  const { inventory } = await testSubgraphs({ inventory: manifest }, { jobsUrl: 'redis://127.0.0.1:1' })
  const { data, errors } = await inventory.ask(
    '{ queues { name } failedJobs { totalCount } products { totalCount } }',
    {},
    user(['queue:view']),
  )
  expect(data).toEqual({ queues: null, failedJobs: null, products: { totalCount: 0 } })
  expect(errors?.map(({ extensions }) => extensions!.code)).toEqual(Array(2).fill('SUBGRAPH_UNAVAILABLE'))
})
