import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import * as contracts from '../../../../contracts/events/inventory.ts'
import { anonymous, type Principal } from '../../../../runtime/access/principal.ts'
import { defineJob } from '../../../../runtime/jobs/job.ts'
import { emittedOf } from '../../../../runtime/testing/emitted.ts'
import { user } from '../../../../runtime/testing/principals.ts'
import { type Outcome, type TestSubgraph, testSubgraphs } from '../../../../runtime/testing/subgraphs.ts'
import { inventory as manifest } from '../../subgraph.ts'

const admin = user(['queue:view', 'queue:manage'], [], 'admin')
const viewer = user(['queue:view'], [], 'viewer')

/** A job whose payload its handler does not understand: it fails for good at the first attempt. */
const garbled = defineJob('plan-restock', { queue: 'restock', payload: z.unknown() })

/** Shared tests of the failed-job fields. @param jobsUrl queue backend; without it, a database of its own */
export const failedJobs = (jobsUrl?: string) =>
  describe('failed jobs', () => {
    let inventory: TestSubgraph
    beforeAll(async () => {
      ;({ inventory } = await testSubgraphs({ inventory: manifest }, { jobsUrl }))
      await inventory.work()
      for (const n of [1, 2, 3, 4, 5]) await fail({ n, smtpPassword: 'a word' })
    })

    test('are counted with the other jobs of their queue; queues without jobs are listed too', async () => {
      const { queues } = await dataOf('{ queues { name waiting active delayed failed } }', {}, viewer)
      const [restock, ...others] = queues
      expect(restock).toMatchObject({ name: 'restock', waiting: 0, active: 0, failed: 5 })
      const none = { waiting: 0, active: 0, failed: 0 }
      expect(others).toMatchObject([
        { ...none, name: 'notifications' },
        { ...none, name: 'housekeeping' },
      ])
    })

    test('are listed by page, newest first, with error and attempts, without secrets', async () => {
      const seen: Outcome[] = []
      let after: string | null = null
      do {
        const { nodes, pageInfo, totalCount }: Outcome = await listed({ first: 2, after })
        expect(totalCount).toBe(5)
        seen.push(...nodes)
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null
      } while (after)

      expect(seen.map(({ payload }) => payload)).toEqual(
        [5, 4, 3, 2, 1].map((n) => ({ n, smtpPassword: '[hidden]' })),
      )
      for (const job of seen) {
        expect(job).toMatchObject({ queue: 'restock', name: 'plan-restock', attempts: 1 })
        expect(job.error).toMatch(/^Payload of plan-restock rejected: /)
        expect(Date.parse(job.failedAt)).toBeGreaterThanOrEqual(Date.parse(job.enqueuedAt))
      }
      expect((await listed({ queue: 'restock' })).nodes).toHaveLength(5)
      expect((await listed({ queue: 'notifications' })).nodes).toEqual([])
    })

    test('of an unknown queue are rejected, with the names of the known queues', async () => {
      for (const queue of ['nothing', 'Restock', '']) {
        const query = 'query ($queue: String) { failedJobs(queue: $queue) { totalCount } }'
        expect((await inventory.ask(query, { queue }, viewer)).errors).toMatchObject([
          {
            message: `queue is "${queue}": expected one of restock, notifications, housekeeping.`,
            extensions: { code: 'BAD_USER_INPUT' },
          },
        ])
      }
    })

    test('run again with all their attempts, and the log names the user', async () => {
      const [job] = (await listed({ first: 1 })).nodes

      expect(await change('retryFailedJob', job)).toEqual({ queue: 'restock', jobId: job.id })

      // While the job runs again, the job that failed before it is the first of the list.
      const failedAgain = async () => {
        const [last] = (await listed({ first: 1 })).nodes
        return last.id === job.id && last.failedAt !== job.failedAt
      }
      await expect.poll(failedAgain).toBe(true)
      expect((await listed({ first: 1 })).nodes).toMatchObject([{ id: job.id, attempts: 1 }])
      expect(await emitted(job.id)).toEqual([
        {
          type: 'FailedJobRetried',
          actor: 'admin',
          data: contracts.FailedJobRetried.data.parse(eventDataOf(job)),
        },
      ])
    })

    test('are removed, and then do not exist', async () => {
      const [job] = (await listed({ first: 1 })).nodes

      expect(await change('removeFailedJob', job)).toEqual({ queue: 'restock', jobId: job.id })

      expect((await listed({})).nodes.map(({ id }: Outcome) => id)).not.toContain(job.id)
      for (const name of ['retryFailedJob', 'removeFailedJob'])
        expect(await change(name, job)).toMatchObject({ code: 'NOT_FOUND', kind: 'FailedJob', id: job.id })
      expect((await emitted(job.id)).at(-1)).toEqual({
        type: 'FailedJobRemoved',
        actor: 'admin',
        data: contracts.FailedJobRemoved.data.parse(eventDataOf(job)),
      })
    })

    test('of an unknown queue or id are not found', async () => {
      const [job] = (await listed({ first: 1 })).nodes
      for (const name of ['retryFailedJob', 'removeFailedJob']) {
        expect(await change(name, { queue: 'nothing', id: job.id })).toMatchObject({
          code: 'NOT_FOUND',
          kind: 'Queue',
          id: 'nothing',
        })
        for (const id of [uuid(), '', '../x', `${job.id}:x`])
          expect(await change(name, { queue: 'restock', id })).toMatchObject({ code: 'NOT_FOUND', id })
        expect(await change(name, { queue: 'notifications', id: job.id })).toMatchObject({
          code: 'NOT_FOUND',
        })
      }
    })

    test.each([
      ['{ queues { name } }', {}],
      ['{ failedJobs { totalCount } }', {}],
      ['mutation ($input: FailedJobInput!) { retryFailedJob(input: $input) { __typename } }', input],
      ['mutation ($input: FailedJobInput!) { removeFailedJob(input: $input) { __typename } }', input],
    ])('are closed to callers without permission: %s', async (query, variables) => {
      const others: [Principal, string][] = [
        [anonymous, 'UNAUTHENTICATED'],
        [user(['store:all', 'stock:adjust', 'user:manage']), 'UNAUTHORIZED_FIELD_OR_TYPE'],
      ]
      if (query.startsWith('mutation')) others.push([viewer, 'UNAUTHORIZED_FIELD_OR_TYPE'])
      for (const [principal, code] of others) {
        const { data, errors } = await inventory.ask(query, variables, principal)
        expect(Object.values(data!)).toEqual([null])
        expect(errors).toMatchObject([{ extensions: { code } }])
      }
    })

    test.each([{ first: 0 }, { first: 101 }, { after: 'nonsense' }, { after: cursor(['x', 'y']) }])(
      'are rejected for an invalid page %j',
      async (variables) => {
        const { errors } = await inventory.ask(list, variables, viewer)
        expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
      },
    )

    async function fail(payload: object) {
      const before = (await listed({})).totalCount
      await inventory.context().transaction(async (tx) => tx.enqueue(garbled, payload))
      await vi.waitFor(async () => expect((await listed({})).totalCount).toBe(before + 1), {
        timeout: 15_000,
      })
    }

    async function dataOf(query: string, variables: object, principal: Principal): Promise<Outcome> {
      return (await inventory.asked(query, variables, principal)).data
    }

    async function listed(variables: object): Promise<Outcome> {
      return (await dataOf(list, variables, viewer)).failedJobs
    }

    async function change(name: string, { queue, id }: Outcome): Promise<Outcome> {
      const query = `mutation ($input: FailedJobInput!) { ${name}(input: $input) {
        ... on ${name === 'retryFailedJob' ? 'FailedJobRetried' : 'FailedJobRemoved'} { queue jobId }
        ... on NotFound { code kind id } } }`
      return (await dataOf(query, { input: { queue, jobId: id } }, admin))[name]
    }

    const emitted = (jobId: string) => emittedOf(inventory.db, contracts, `Job/${jobId}`)
  })

const input = { input: { queue: 'restock', jobId: uuid() } }
const eventDataOf = ({ id, queue, name, error }: Outcome) => ({ queue, name, error, jobId: id })
const cursor = (key: string[]) => Buffer.from(JSON.stringify(key)).toString('base64url')
const list = `query ($queue: String, $first: Int, $after: String) {
  failedJobs(queue: $queue, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor }
    nodes { id queue name payload error attempts enqueuedAt failedAt } } }`
