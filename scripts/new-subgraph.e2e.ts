import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freePorts } from '../runtime/testing/ports.ts'
import { eventually } from '../tests/support/processes.ts'
import { copySources, removeCopy } from './testing/copy.ts'

let folder: string
beforeAll(async () => {
  folder = await copySources()
})
afterAll(() => removeCopy(folder))

describe('npm run new-subgraph', () => {
  test.each([
    [[], 'needs a name'],
    [['Gift_Notes'], 'cannot be called Gift_Notes'],
    [['inventory'], 'there is a subgraph inventory already'],
    [['stock'], 'Product has a field stock already'],
  ])('with %j says in one sentence why not, and touches nothing', async (args, reason) => {
    const before = await texts()
    const refused = await npm('run', '--silent', 'new-subgraph', ...args).catch((error) => error)

    expect(refused.code).toBe(1)
    expect(refused.stderr).toMatch(/^[^\n]+\n$/)
    expect(refused.stderr).toContain(reason)
    expect(await changesSince(before)).toEqual([])
  })

  test('makes one whose files are its own, and registers it', async () => {
    const before = await texts()
    await npm('run', '--silent', 'new-subgraph', 'gift-notes')

    expect((await changesSince(before)).map((file) => file.replace(/\d{13}/, 'TIMESTAMP'))).toEqual([
      'codegen.yml',
      'docker-compose.yml',
      'docs/schema.graphql',
      'gateway/supergraph.graphql',
      'keycloak/realm.json',
      'migrations/gift_notes/TIMESTAMP-gift-notes.ts',
      'subgraphs/all.ts',
      ...[
        'README.md',
        'entities/remark.ts',
        'generated.ts',
        'gift-notes.db.test.ts',
        'loaders.ts',
        'parents.ts',
        'resolvers.ts',
        'schema.graphql',
        'subgraph.ts',
      ].map((file) => `subgraphs/gift-notes/${file}`),
    ])
  })

  test('makes one that the lint, the compiler and the tests accept', async () => {
    for (const command of [
      ['node_modules/.bin/biome', 'ci', '--diagnostic-level=error', '.'],
      ['node_modules/.bin/tsc', '--project', '.'],
      ['npm', 'test', '--', 'subgraphs/gift-notes', 'keycloak/realm', 'local/compose'],
    ])
      expect(await outputOfFailed(command)).toBeNull()
  })

  test('makes one that npm start starts, and whose field the gateway answers', async () => {
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
})

const run = (program: string, args: string[]) => promisify(execFile)(program, args, { cwd: folder })
const npm = (...args: string[]) => run('npm', args)

const outputOfFailed = ([program, ...args]: string[]) =>
  run(program!, args).then(
    () => null,
    ({ stdout, stderr }) => `${stdout}${stderr}`,
  )

/** All files of the copy, by their paths. */
async function texts(): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
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
