import { GraphQLError } from 'graphql'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { apiError, errorCodes } from './errors.ts'
import { asGraphQLError, createPublicErrors } from './public-errors.ts'

function publicErrors() {
  const logged: { err: { message: string }; requestId: string }[] = []
  return { logged, ...createPublicErrors(pino({}, { write: (line) => void logged.push(JSON.parse(line)) })) }
}

test.each(errorCodes.filter((code) => code !== 'INTERNAL_SERVER_ERROR'))(
  'shows an error of code %s',
  (code) => {
    const { show, logged } = publicErrors()
    const error = apiError(code, 'words for the client', { max: 7, http: { status: 418 } })
    expect(show(error)).toEqual({ message: 'words for the client', extensions: { code, max: 7 } })
    expect(logged).toEqual([])
  },
)

test('shows no extension that is not published', () => {
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
])('keeps the words of %s to the log', (_, thrown) => {
  const { show, logged } = publicErrors()
  const shown = show(asGraphQLError(thrown))
  expect(JSON.stringify(shown)).not.toContain('12345')
  expect(shown.message).toContain(logged[0]!.requestId)
  expect(shown.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', requestId: logged[0]!.requestId })
  expect(logged[0]!.err.message).toBe('the password is 12345')
})

test('logs the first cause, once, under the trace that it belongs to', () => {
  const { report, show, logged } = publicErrors()
  const inner = new GraphQLError('inner', { originalError: new Error('the cause') })
  const error = new GraphQLError('outer', { originalError: inner, path: ['a', 0] })
  report(error, `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`)
  report(error)
  expect(show(error)).toMatchObject({ path: ['a', 0], extensions: { requestId: 'a'.repeat(32) } })
  expect(logged).toMatchObject([{ err: { message: 'the cause' }, requestId: 'a'.repeat(32) }])
})

test('does not log again what a subgraph has logged', () => {
  const { show, logged } = publicErrors()
  const told = { code: 'INTERNAL_SERVER_ERROR', requestId: 'seen' }
  expect(show(new GraphQLError('Internal error', { extensions: told })).extensions).toEqual(told)
  expect(logged).toEqual([])
})
