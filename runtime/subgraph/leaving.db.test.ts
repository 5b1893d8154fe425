import { parse } from 'graphql'
import { expect, test } from 'vitest'
import { sql } from '../database/sql.ts'
import { user } from '../testing/principals.ts'
import { gate } from '../testing/race.ts'
import { testSubgraphs } from '../testing/subgraphs.ts'
import type { Context } from './context.ts'
import { defineSubgraph } from './manifest.ts'

const first = sql('leaving-first')`select 1 as first`
const second = sql('leaving-second')`select 2 as second`

/** Reads once, then waits until the test lets it read again, by each kind of read. */
async function read(ctx: Context, begun: () => void, resumed: Promise<void>) {
  await ctx.db.query(first)
  begun()
  await resumed
  await ctx.db.query(second).catch(() => {})
  await ctx.transaction((tx) => tx.query(second)).catch(() => {})
  return 'done'
}

test.each([
  ['a query reads no further', 'query { read }', true, 1],
  ['(control) a query whose client stays reads all', 'query { read }', false, 3],
  ['a mutation under way is finished', 'mutation { change }', true, 3],
])('after its client has disconnected, %s', async (_, query, leaves, statements) => {
  const [begun, resumed, client] = [gate(), gate(), new AbortController()]
  const resolve = (_: unknown, __: unknown, ctx: Context) => read(ctx, begun.open, resumed.opened)
  const { reading } = await testSubgraphs({
    reading: defineSubgraph({
      name: 'reporting',
      schema: parse('type Query { read: String } type Mutation { change: String }'),
      resolvers: { Query: { read: resolve }, Mutation: { change: resolve } },
      loaders: () => ({}),
      entities: [],
    }),
  })
  const seen = await reading.statementsOf(async () => {
    const answer = reading.answer({ query }, { principal: user([]), left: client.signal })
    await begun.opened
    if (leaves) client.abort()
    resumed.open()
    await answer
  })
  expect(seen.filter((text) => text === first.text || text === second.text)).toHaveLength(statements)
})
