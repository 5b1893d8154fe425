import { readFileSync } from 'node:fs'
import { buildSchema, isScalarType } from 'graphql'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')
const builtIn = ['String', 'Int', 'Float', 'Boolean']

test('every scalar of the public schema has a type: in the example, in the guide, and in its configuration', () => {
  const scalars = Object.values(buildSchema(read('docs/schema.graphql')).getTypeMap())
    .filter(isScalarType)
    .map(({ name }) => name)
    .filter((name) => !builtIn.includes(name))
  const { generates } = parse(read('codegen.yml'))
  const types: Record<string, string> = generates['examples/front-end/src/generated.ts'].config.scalars
  expect(Object.keys(types).sort()).toEqual(scalars.sort())

  const guide = read('docs/clients.md')
  for (const [name, type] of Object.entries(types)) {
    expect(guide).toContain(`| \`${name}\` | \`${type}\` |`)
    expect(guide).toContain(`${name}: '${type}',`)
  }
  expect(guide.match(/^\| `\w+` \| `(string|number|unknown)` \|/gm)).toHaveLength(scalars.length)
})

test('an amount is a number for a client', () => {
  const generated = read('examples/front-end/src/generated.ts')
  expect(generated).toMatch(/amount: number/)
  expect(generated).not.toMatch(/: unknown[;,]/)
})
