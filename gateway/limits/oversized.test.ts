import { describe, expect, test } from 'vitest'
import { oversized } from './oversized.ts'

const repeat = (count: number, text: string) => text.repeat(count)
const nested = (depth: number) => `${repeat(depth, '{a')}${repeat(depth, '}')}`

describe('a document', () => {
  test.each([
    ['of 4,000 tokens', `{ ${repeat(3_998, 'a ')} }`],
    ['that nests 100 deep', nested(100)],
    ['of 100 aliases', `{ ${repeat(100, 'a: b ')} }`],
    ['with colons in arguments', `query ($a: [I] = {b: 1}) { c(${repeat(150, 'd: {e: 1} ')}) @f(g: 1) }`],
    [
      'with braces in text',
      `{ a(b: "${repeat(200, '{')}", c: """${repeat(200, '{')}""") } # ${repeat(200, '{')}`,
    ],
    ['with a syntax error', '{ a(b: "'],
    ['with more closing braces than opening ones', repeat(200, '}')],
    ['that is empty', ''],
  ])('%s passes', (_, document) => {
    expect(oversized(document)).toBeUndefined()
  })

  test.each([
    ['of 100,001 characters', repeat(100_001, ' '), 'characters'],
    ['of 4,001 tokens', `{ ${repeat(3_999, 'a ')} }`, 'tokens'],
    ['that nests 101 deep', nested(101), 'depth'],
    ['whose lists nest 101 deep', `{ a(b: ${repeat(99, '[')}) }`, 'depth'],
    ['whose types nest 101 deep', `query ($a: ${repeat(100, '[')}) { a }`, 'depth'],
    ['of 101 aliases', `{ ${repeat(101, 'a: b ')} }`, 'aliases'],
    ['of 101 aliases before a syntax error', `{ ${repeat(101, 'a: b ')} "`, 'aliases'],
  ])('%s is rejected', (_, document, limit) => {
    expect(oversized(document)).toMatchObject({ extensions: { code: 'LIMIT_EXCEEDED', limit } })
  })
})
