import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { namesOf } from './names.ts'
import { register } from './register.ts'
import type { Register } from './registers.ts'
import { unregister } from './unregister.ts'

/** The registers are the real ones, so the name is one that no subgraph has. */
const names = namesOf('never-made')
const others = [namesOf('never'), namesOf('never-made-either')]
const id = '0195a000-0000-7000-9000-000000000099'
const files: Register[] = ['subgraphs/all.ts', 'codegen.yml', 'keycloak/realm.json', 'docker-compose.yml']
const registered = (file: Register, all: (typeof names)[]) =>
  all.reduce((text, each) => register(each, id)[file](text), readFileSync(file, 'utf8'))

describe.each(files)('%s', (file) => {
  test('is as before, byte for byte, once the registered subgraph is removed', () => {
    const withIt = registered(file, [names])
    expect(withIt).not.toBe(registered(file, []))
    expect(unregister(names)[file](withIt)).toBe(registered(file, []))
  })

  test.each([
    ['before', [names, ...others]],
    ['after', [...others, names]],
  ])('keeps subgraphs of similar names, if the removed one was registered %s them', (_, all) => {
    expect(unregister(names)[file](registered(file, all))).toBe(registered(file, others))
  })

  test('stays unchanged if the subgraph is not registered', () => {
    expect(unregister(names)[file](registered(file, others))).toBe(registered(file, others))
  })
})

test('the manifest is also removed if the formatter has put it on a line of its own', () => {
  const before = `import { neverMade } from './never-made/subgraph.ts'
import { stores } from './stores/subgraph.ts'

export const manifests: Manifest[] = [
  stores,
  neverMade,
]
`
  expect(unregister(names)['subgraphs/all.ts'](`\n${before}`)).toBe(`
import { stores } from './stores/subgraph.ts'

export const manifests: Manifest[] = [
  stores,
]
`)
})

test('lines that were added to a registration by hand are removed with it', () => {
  const types = registered('codegen.yml', [names]).replace(/$/, '        Note: ../entities/note.ts#Note\n')
  expect(unregister(names)['codegen.yml'](types)).toBe(registered('codegen.yml', []))
})

test.each<[Register, string]>([
  ['subgraphs/all.ts', 'export const second = [neverMade]'],
  ['codegen.yml', '  schema: subgraphs/never-made/schema.graphql'],
  ['keycloak/realm.json', '"azp": "comptoir-never-made"'],
  ['docker-compose.yml', '      never-made: { condition: service_started }'],
])('%s is rejected if another line names the subgraph, and the message quotes the line', (file, line) => {
  const text = `${registered(file, [names])}\n${line}\n`
  expect(() => unregister(names)[file](text)).toThrow(
    `${file} names the subgraph in a line that npm run new-subgraph did not write: remove ${JSON.stringify(line.trim())} first.`,
  )
})
