import { describe, expect, test } from 'vitest'
import { newTrace, traceIdOf, traceOf } from './trace.ts'

const id = 'a'.repeat(32)
const span = 'b'.repeat(16)
const requestId = 'c'.repeat(32)

describe('the trace of a request', () => {
  test.each(['00', '01', '03'])(
    'continues under its id with a span of its own, and keeps the flags %s',
    (flags) => {
      const { traceparent } = traceOf({ traceparent: `00-${id}-${span}-${flags}` }, requestId)
      expect(traceparent).toMatch(new RegExp(`^00-${id}-[0-9a-f]{16}-${flags}$`))
      expect(traceparent).not.toContain(span)
    },
  )

  test('of a later version is read as far as version 00 goes', () => {
    expect(traceIdOf(`cc-${id}-${span}-01-more`)).toBe(id)
  })

  test.each([
    ['that is missing', undefined],
    ['with a trace id of zeros', `00-${'0'.repeat(32)}-${span}-01`],
    ['with a span id of zeros', `00-${id}-${'0'.repeat(16)}-01`],
    ['of the version ff', `ff-${id}-${span}-01`],
    ['in upper case', `00-${id.toUpperCase()}-${span}-01`],
    ['with more than version 00 has', `00-${id}-${span}-01-more`],
    ['of nonsense', '00-1'],
  ])('%s begins a new sampled one, under the id of the request and without its state', (_, traceparent) => {
    const trace = traceOf({ traceparent, tracestate: 'vendor=1' }, requestId)
    expect(trace).toEqual({
      traceparent: expect.stringMatching(new RegExp(`^00-${requestId}-[0-9a-f]{16}-01$`)),
    })
    expect(traceIdOf(traceparent)).toBeUndefined()
  })

  test('keeps the state, unless it is too long or not plain text', () => {
    const traceparent = `00-${id}-${span}-01`
    const stateOf = (tracestate: string) => traceOf({ traceparent, tracestate }, requestId).tracestate
    expect(stateOf('rojo=00f0,congo=t61')).toBe('rojo=00f0,congo=t61')
    expect(stateOf(`a=${'x'.repeat(511)}`)).toBeUndefined()
    expect(stateOf('a=\u00e9')).toBeUndefined()
  })
})

test('each operation on a socket has its own trace', () => {
  expect(newTrace().traceparent).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/)
  expect(newTrace()).not.toEqual(newTrace())
})
