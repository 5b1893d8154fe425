import { parse } from 'graphql'
import { expect, test } from 'vitest'
import { gate } from '../../runtime/testing/race.ts'
import type { FetchContext } from '../access/caller.ts'
import type { PlanSource } from './data-source.ts'
import { createSharedFetches } from './shared-fetches.ts'

const query = '{ stores { id } }'
const fetch = { query, document: parse(query), variables: { first: 1 } }
const context = (more: Partial<FetchContext> = {}) =>
  ({ sharesFetches: true, token: 'a', until: Date.now() + 10_000, ...more }) as FetchContext

/** A source that answers when the test lets it, and the number of its fetches. */
function slowSource() {
  const answer = gate()
  const sent: FetchContext[] = []
  const source: PlanSource = {
    async fetch(_, context) {
      sent.push(context)
      await answer.opened
      return { data: { stores: [{ id: sent.length }] } }
    },
  }
  const shared = createSharedFetches()
  return { ...shared, source: shared.over(source), sent, answer: answer.open }
}

test('equal fetches in flight are sent once, and each gets data of its own', async () => {
  const { source, sent, answer } = slowSource()
  const both = [source.fetch(fetch, context()), source.fetch({ ...fetch }, context())]
  answer()
  const [one, other] = await Promise.all(both)
  expect(sent).toHaveLength(1)
  expect(one).toEqual(other)
  expect(one!.data!.stores).not.toBe(other!.data!.stores)
})

test.each<[string, Partial<typeof fetch>, Partial<FetchContext>]>([
  ['of another caller', {}, { token: 'b' }],
  ['without a token', {}, { token: undefined }],
  ['with other variables', { variables: { first: 2 } }, {}],
  ['of another document', { query: '{ stores { name } }' }, {}],
  ['of a mutation', {}, { sharesFetches: false }],
])('a fetch %s is sent by itself', async (_, otherFetch, otherContext) => {
  const { source, sent, answer } = slowSource()
  const both = [
    source.fetch(fetch, context()),
    source.fetch({ ...fetch, ...otherFetch }, context(otherContext)),
  ]
  answer()
  await Promise.all(both)
  expect(sent).toHaveLength(2)
})

test('a fetch after a mutation does not join one from before it', async () => {
  const { source, sent, answer, forget } = slowSource()
  const before = source.fetch(fetch, context())
  forget()
  const after = source.fetch(fetch, context())
  answer()
  await Promise.all([before, after])
  expect(sent).toHaveLength(2)
})

test('a fetch after an answer is sent again', async () => {
  const { source, sent, answer } = slowSource()
  answer()
  await source.fetch(fetch, context())
  await source.fetch(fetch, context())
  expect(sent).toHaveLength(2)
})

test('a fetch is cancelled when its last client has left, and not before', async () => {
  const { source, sent, answer } = slowSource()
  const [first, second] = [new AbortController(), new AbortController()]
  const both = [first, second].map(({ signal }) => source.fetch(fetch, context({ left: signal })))
  first.abort()
  await both[0]
  expect(sent[0]!.left!.aborted).toBe(false)
  second.abort()
  await both[1]
  expect(sent[0]!.left!.aborted).toBe(true)
  answer()
})

test('a client that stays gets its answer when the one that sent the fetch leaves', async () => {
  const { source, answer } = slowSource()
  const first = new AbortController()
  const left = source.fetch(fetch, context({ left: first.signal }))
  const stays = source.fetch(fetch, context())
  first.abort()
  await left
  answer()
  expect((await stays).data).toEqual({ stores: [{ id: 1 }] })
})
