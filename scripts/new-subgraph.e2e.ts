import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { appendFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freePorts } from '../runtime/testing/ports.ts'
import { eventually } from '../tests/support/processes.ts'
import { copySources, removeCopy } from './testing/copy.ts'

let folder: string
let original: Map<string, string>
beforeAll(async () => {
  folder = await copySources()
  original = await texts()
})
afterAll(() => removeCopy(folder))

const made = [
  'codegen.yml',
  'docker-compose.yml',
  'docs/schema.graphql',
  'gateway/supergraph.graphql',
  'keycloak/realm.json',
  'migrations/gift_notes/TIMESTAMP-gift-notes.ts',
  'subgraphs/all.ts',
  'subgraphs/gift-notes/README.md',
  'subgraphs/gift-notes/context.ts',
  'subgraphs/gift-notes/entities/remark.ts',
  'subgraphs/gift-notes/generated/filled-fields.ts',
  'subgraphs/gift-notes/generated/resolver-types.ts',
  'subgraphs/gift-notes/generated/schema-types.ts',
  'subgraphs/gift-notes/gift-notes.db.test.ts',
  'subgraphs/gift-notes/mappers.ts',
  'subgraphs/gift-notes/resolvers.ts',
  'subgraphs/gift-notes/schema.graphql',
  'subgraphs/gift-notes/subgraph.ts',
]

describe('npm run new-subgraph', () => {
  test.each([
    [[], 'needs a name'],
    [['Gift_Notes'], 'cannot be called Gift_Notes'],
    [['inventory'], 'there is a subgraph inventory already'],
    [['stock'], 'Product has a field stock already'],
    [['--', '--remove'], 'needs the name of a subgraph'],
    [['--', '--remove', 'gift-notes'], 'There is no subgraph gift-notes'],
    [['--', '--remove', '../docs'], 'There is no subgraph ../docs'],
    [['--', '--remove', 'identity'], 'There is no subgraph identity'],
    [['--', '--remove', 'inventory'], 'inventory is one of the four subgraphs of the product'],
    [['--', '--delete', 'gift-notes'], "Unknown option '--delete'"],
  ])('with %j gives the reason in one sentence, and changes nothing', async (args, reason) => {
    await expectRejection(args, reason)
  })

  test('makes a subgraph with its own files, and registers it', async () => {
    await npm('run', '--silent', 'new-subgraph', 'gift-notes')

    expect((await changesSince(original)).map((file) => file.replace(/\d{13}/, 'TIMESTAMP'))).toEqual(made)
  })

  test('makes a subgraph for which npm run check finds no fault, and whose own test passes', async () => {
    expect(await outputOfFailed('run', '--silent', 'check')).toBeNull()
    expect(await outputOfFailed('test', '--', 'subgraphs/gift-notes')).toBeNull()
  })

  test('makes a subgraph that npm start starts, and whose field the gateway answers', async () => {
    const [port] = await freePorts(1)
    const chain = spawn(process.execPath, ['scripts/start.mjs', '--port', `${port}`], {
      cwd: folder,
      stdio: 'ignore',
    })
    const ended = once(chain, 'exit')
    try {
      const url = `http://localhost:${port}`
      await eventually('it is ready', async () => (await fetch(`${url}/readyz`)).ok, 120_000)
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ products(first: 1) { nodes { name giftNotes } } }' }),
      })
      const { data } = (await response.json()) as { data: unknown }
      expect(data).toEqual({ products: { nodes: [{ name: expect.any(String), giftNotes: null }] } })
    } finally {
      chain.kill('SIGTERM')
      await ended
    }
  })

  test('does not remove a subgraph with files of your own, and names them', async () => {
    const resolvers = 'subgraphs/gift-notes/resolvers.ts'
    const work = ['migrations/gift_notes/1795999999999-gift.ts', 'subgraphs/gift-notes/deep/gift.ts']
    for (const file of work) {
      await mkdir(dirname(join(folder, file)), { recursive: true })
      await writeFile(join(folder, file), 'export const gift = 1\n')
    }
    const asMade = await readFile(join(folder, resolvers), 'utf8')
    await appendFile(join(folder, resolvers), '// Mine.\n')
    await expectRejection(['--', '--remove', 'gift-notes'], [...work, resolvers].join(', '))

    for (const file of work) await rm(join(folder, file))
    await writeFile(join(folder, resolvers), asMade)
  })

  test('does not remove a subgraph that a register names elsewhere, and leaves every file', async () => {
    const compose = join(folder, 'docker-compose.yml')
    const asMade = await readFile(compose, 'utf8')
    await appendFile(compose, '# SUBGRAPH_URL_GIFT_NOTES: elsewhere\n')
    await expectRejection(['--', '--remove', 'gift-notes'], 'docker-compose.yml names the subgraph in a line')
    await writeFile(compose, asMade)
  })

  test('removes a subgraph, and every file is as before, byte for byte', async () => {
    expect(await changesSince(original)).toHaveLength(made.length)
    await npm('run', '--silent', 'new-subgraph', '--', '--remove', 'gift-notes')

    expect(await changesSince(original)).toEqual([])
    for (const gone of ['subgraphs/gift-notes', 'migrations/gift_notes'])
      expect(existsSync(join(folder, gone))).toBe(false)
  })

  test('removes one of two subgraphs after some of its files were lost, and keeps the other', async () => {
    await npm('run', '--silent', 'new-subgraph', 'reviews')
    const withReviews = await texts()
    await npm('run', '--silent', 'new-subgraph', 'gift-notes')
    for (const lost of ['subgraphs/gift-notes/generated', 'migrations/gift_notes'])
      await rm(join(folder, lost), { recursive: true })
    await npm('run', '--silent', 'new-subgraph', '--', '--remove', 'gift-notes')

    expect(await changesSince(withReviews)).toEqual([])
  })
})

async function expectRejection(args: string[], reason: string) {
  const before = await texts()
  const rejected = await npm('run', '--silent', 'new-subgraph', ...args).catch((error) => error)

  expect(rejected.code).toBe(1)
  expect(rejected.stderr).toMatch(/^[^\n]+\n$/)
  expect(rejected.stderr).toContain(reason)
  expect(await changesSince(before)).toEqual([])
}

const npm = (...args: string[]) => promisify(execFile)('npm', args, { cwd: folder })

const outputOfFailed = (...args: string[]) =>
  npm(...args).then(
    () => null,
    ({ stdout, stderr }) => `${stdout}${stderr}`,
  )

/** The text of each file of the copy by its path, without the data of `npm start`. */
async function texts(): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/^(\.comptoir|console\/dist)\//.test(relative(folder, file)))
  return new Map(
    await Promise.all(
      files.map(async (file) => [relative(folder, file), await readFile(file, 'utf8')] as const),
    ),
  )
}

async function changesSince(before: Map<string, string>): Promise<string[]> {
  const after = await texts()
  const all = new Set([...before.keys(), ...after.keys()])
  return [...all].filter((file) => before.get(file) !== after.get(file)).sort()
}
