import { parse } from 'graphql'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { defineJob, handle } from '../jobs/job.ts'
import { ownerOf } from '../testing/database.ts'
import { user } from '../testing/principals.ts'
import { testSubgraphs } from '../testing/subgraphs.ts'
import type { Context } from './context.ts'
import { defineSubgraph } from './manifest.ts'

const trace = { traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-00`, tracestate: 'vendor=1' }

const Counted = { owner: 'reporting', type: 'Counted', version: 1, data: z.object({ by: z.string() }) }
const recount = defineJob('recount', { queue: 'trace', payload: z.object({}) })

const count = (ctx: Context, by: string) =>
  ctx.transaction(async (tx) => {
    tx.emit(Counted, { subject: 'Thing/1', data: { by } })
    if (by === 'a request') tx.enqueue(recount, {})
    return by
  })

const manifest = defineSubgraph({
  name: 'reporting',
  schema: parse('type Query { counted: String } type Mutation { count: String }'),
  resolvers: { Mutation: { count: (_: unknown, __: unknown, ctx: Context) => count(ctx, 'a request') } },
  loaders: () => ({}),
  entities: [],
  jobs: [handle(recount, async (ctx) => void (await count(ctx as Context, 'a job')))],
})

test('the trace of a request is kept with its events and those of the jobs that it enqueued', async () => {
  const { counting } = await testSubgraphs({ counting: manifest })
  await counting.work()
  const answer = await counting.answer({ query: 'mutation { count }' }, { principal: user([]), ...trace })
  expect(answer.errors).toBeUndefined()

  const kept = { trace: trace.traceparent, tracestate: trace.tracestate }
  await expect
    .poll(() => events(0).then((found) => found.map(({ data, ...rest }) => ({ by: data.by, ...rest }))))
    .toEqual([
      { by: 'a request', ...kept },
      { by: 'a job', ...kept },
    ])
  const page = await counting.events.after(0, 10)
  expect(page.events).toMatchObject([kept, kept])

  async function events(after: number) {
    const { rows } = await ownerOf(counting.database).query(
      'select data, trace, tracestate from event where position > $1 order by position',
      [after],
    )
    return rows
  }
})
