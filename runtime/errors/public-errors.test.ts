import { GraphQLError } from 'graphql'
import { pino } from 'pino'
import { QueryFailedError } from 'typeorm'
import { describe, expect, test } from 'vitest'
import { apiError, busy, errorCodes } from './errors.ts'
import { asGraphQLError, createPublicErrors } from './public-errors.ts'

function publicErrors() {
  const logged: { err: { message: string }; requestId: string }[] = []
  return { logged, ...createPublicErrors(pino({}, { write: (line) => void logged.push(JSON.parse(line)) })) }
}

test.each(errorCodes.filter((code) => code !== 'INTERNAL_SERVER_ERROR'))(
  'an error of code %s is shown',
  (code) => {
    const { show, logged } = publicErrors()
    const error = apiError(code, 'words for the client', { max: 7, http: { status: 418 } })
    expect(show(error)).toEqual({ message: 'words for the client', extensions: { code, max: 7 } })
    expect(logged).toEqual([])
  },
)

test('an extension that is not published is hidden', () => {
  const published = { limit: 'time', max: 1, retryAfterSeconds: 2, requestId: 'r', subgraph: 'stores' }
  const inside = { serviceName: 'stores', stacktrace: ['at 10.0.0.7'], exception: {}, sql: 'select 1' }
  const error = apiError('LIMIT_EXCEEDED', 'words', { ...published, ...inside })
  expect(publicErrors().show(error).extensions).toEqual({ code: 'LIMIT_EXCEEDED', ...published })
})

test.each([
  ['something thrown', new Error('the password is 12345')],
  [
    'a code that is not published',
    new GraphQLError('the password is 12345', { extensions: { code: 'EACCES' } }),
  ],
  ['something that is no error', 'the password is 12345'],
])('the message of %s stays in the log', (_, thrown) => {
  const { show, logged } = publicErrors()
  const publicError = show(asGraphQLError(thrown))
  expect(JSON.stringify(publicError)).not.toContain('12345')
  expect(publicError.message).toContain(logged[0]!.requestId)
  expect(publicError.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', requestId: logged[0]!.requestId })
  expect(logged[0]!.err.message).toBe('the password is 12345')
})

test.each(errorCodes.filter((code) => !['BUSY', 'INTERNAL_SERVER_ERROR'].includes(code)))(
  'an error of code %s is shown unchanged, even when its cause is a refused connection',
  (code) => {
    const { show, logged } = publicErrors()
    const originalError = Object.assign(new Error('connect to a host inside'), { code: 'ECONNREFUSED' })
    const thrown = new GraphQLError('words for the client', { extensions: { code }, originalError })
    const publicError = { message: 'words for the client', extensions: { code } }
    expect(show(thrown)).toEqual(publicError)
    expect(show(new GraphQLError(thrown.message, { originalError: thrown }))).toEqual(publicError)
    expect(logged).toEqual([])
  },
)

describe('a database', () => {
  const withCode = (code: string) => Object.assign(new Error('words of PostgreSQL'), { code })

  test.each([
    ['a lock that was not had in time', withCode('55P03')],
    ['a statement that took too long', withCode('57014')],
    ['a server that stops', withCode('57P01')],
    ['a server whose process crashed', withCode('57P02')],
    ['a server that starts', withCode('57P03')],
    ['too many connections', withCode('53300')],
    ['a deadlock, again and again', withCode('40P01')],
    ['a lost connection', withCode('08006')],
    ['a server that is not there', withCode('ECONNREFUSED')],
    ['a connection that was reset', withCode('ECONNRESET')],
    ['a pool without a free connection', new Error('timeout exceeded when trying to connect')],
    ['a slow connection', new Error('Connection terminated due to connection timeout')],
    ['a connection that ended', new Error('Connection terminated unexpectedly')],
    ['a server that says nothing', new Error('Query read timeout')],
    ['a statement of TypeORM', new QueryFailedError('select 1', [], withCode('57014'))],
    ['another subgraph that is busy', busy(new Error('words of PostgreSQL'))],
  ])('that fails by %s is BUSY, and its message stays in the log', (_, cause) => {
    const { show, logged } = publicErrors()
    const publicError = show(new GraphQLError(cause.message, { originalError: cause, path: ['a'] }))
    expect(publicError).toMatchObject({ path: ['a'], extensions: { code: 'BUSY', retryAfterSeconds: 2 } })
    expect(publicError.message).toContain('ask for it with the same idempotencyKey')
    if (!(cause instanceof GraphQLError)) expect(JSON.stringify(publicError)).not.toContain(cause.message)
    expect(logged).toHaveLength(1)
  })

  test.each([
    ['a constraint', withCode('23505')],
    ['a column that is not there', withCode('42703')],
    ['a wrong password', withCode('28P01')],
    ['a database that is not there', withCode('3D000')],
    ['a full disk', withCode('53100')],
  ])('that fails by %s is not BUSY: a retry would not fix it', (_, cause) => {
    const { show } = publicErrors()
    expect(show(asGraphQLError(cause)).extensions!.code).toBe('INTERNAL_SERVER_ERROR')
  })
})

test('the first cause is logged once, under its trace', () => {
  const { report, show, logged } = publicErrors()
  const inner = new GraphQLError('inner', { originalError: new Error('the cause') })
  const error = new GraphQLError('outer', { originalError: inner, path: ['a', 0] })
  report(error, `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`)
  report(error)
  expect(show(error)).toMatchObject({ path: ['a', 0], extensions: { requestId: 'a'.repeat(32) } })
  expect(logged).toMatchObject([{ err: { message: 'the cause' }, requestId: 'a'.repeat(32) }])
})

test('an error that a subgraph has logged is not logged again', () => {
  const { show, logged } = publicErrors()
  const extensions = { code: 'INTERNAL_SERVER_ERROR', requestId: 'seen' }
  expect(show(new GraphQLError('Internal error', { extensions: extensions })).extensions).toEqual(extensions)
  expect(logged).toEqual([])
})
