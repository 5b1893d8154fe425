import { type ExecutionResult, GraphQLError } from 'graphql'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { createPublicErrors } from '../errors/public-errors.ts'
import { publicStream } from './public-stream.ts'

const locked = () => Object.assign(new Error('message of PostgreSQL'), { code: '55P03' })

test('a stream whose database becomes unavailable sends the error BUSY, and ends', async () => {
  const live = opened(async function* () {
    yield { data: { n: 1 } }
    throw new Error('Connection terminated unexpectedly')
  })
  expect(await live.next()).toEqual({ done: false, value: { data: { n: 1 } } })
  const { value } = await live.next()
  expect(value).toMatchObject({ errors: [{ extensions: { code: 'BUSY', retryAfterSeconds: 2 } }] })
  expect(JSON.stringify(value)).not.toContain('terminated')
  expect(await live.next()).toEqual({ done: true, value: undefined })
})

test('a field of an event that times out on a lock has the error BUSY, and the stream continues', async () => {
  const live = opened(async function* () {
    yield {
      data: { shelf: null },
      errors: [new GraphQLError('message of PostgreSQL', { path: ['shelf'], originalError: locked() })],
    }
    yield { data: { shelf: 2 } }
  })
  expect((await live.next()).value).toMatchObject({
    data: { shelf: null },
    errors: [{ path: ['shelf'], extensions: { code: 'BUSY' } }],
  })
  expect((await live.next()).value).toEqual({ data: { shelf: 2 } })
})

test('a bug that ends a stream is reported only by an id', async () => {
  const live = opened(async function* () {
    if (Date.now() > 0) throw new Error('the password is 12345')
    yield {}
  })
  const { value } = await live.next()
  expect(value).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }] })
  expect(JSON.stringify(value)).not.toContain('12345')
})

const opened = (stream: () => AsyncIterableIterator<ExecutionResult>) =>
  publicStream(stream(), createPublicErrors(pino({ level: 'silent' })))
