import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { transitions } from './record-answer.ts'

test('the diagram in the README has every transition by an answer, and no other', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
  const drawn = [...readme.matchAll(/^ {2}([A-Z]+) --> ([A-Z]+): ([A-Z]+)$/gm)].map(
    ([, state, next, answer]) => ({ state, answer, next }),
  )
  const order = (one: object) => JSON.stringify(one)
  expect(drawn.map(order).sort()).toEqual(transitions.map(order).sort())
})
