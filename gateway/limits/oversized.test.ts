import { describe, expect, test } from 'vitest'
import { oversized } from './oversized.ts'

const times = (count: number, text: string) => text.repeat(count)
const nested = (depth: number) => `${times(depth, '{a')}${times(depth, '}')}`

describe('a document', () => {
  test.each([
    ['of 4,000 tokens', `{ ${times(3_998, 'a ')} }`],
    ['that nests 100 deep', nested(100)],
    ['of 100 aliases', `{ ${times(100, 'a: b ')} }`],
    ['with colons in arguments', `query ($a: [I] = {b: 1}) { c(${times(150, 'd: {e: 1} ')}) @f(g: 1) }`],
    [
      'with braces in text',
      `{ a(b: "${times(200, '{')}", c: """${times(200, '{')}""") } # ${times(200, '{')}`,
    ],
    ['that cannot be read', '{ a(b: "'],
    ['that closes what it has not opened', times(200, '}')],
    ['of nothing', ''],
  ])('%s passes', (_, document) => {
    expect(oversized(document)).toBeUndefined()
  })

  test.each([
    ['of 100,001 characters', times(100_001, ' '), 'characters'],
    ['of 4,001 tokens', `{ ${times(3_999, 'a ')} }`, 'tokens'],
    ['that nests 101 deep', nested(101), 'depth'],
    ['whose lists nest 101 deep', `{ a(b: ${times(99, '[')}) }`, 'depth'],
    ['whose types nest 101 deep', `query ($a: ${times(100, '[')}) { a }`, 'depth'],
    ['of 101 aliases', `{ ${times(101, 'a: b ')} }`, 'aliases'],
    ['of 101 aliases, then cannot be read', `{ ${times(101, 'a: b ')} "`, 'aliases'],
  ])('%s is rejected', (_, document, limit) => {
    expect(oversized(document)).toMatchObject({ extensions: { code: 'LIMIT_EXCEEDED', limit } })
  })
})
