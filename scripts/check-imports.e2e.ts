import { execFile } from 'node:child_process'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { copySources, removeCopy } from './testing/copy.ts'

/** What each room imports of the others. */
const allowed: Record<string, string[]> = {
  bench: ['contracts', 'gateway', 'keycloak', 'local', 'migrations', 'runtime', 'seeds', 'subgraphs'],
  contracts: [],
  gateway: ['runtime'],
  keycloak: [],
  local: ['contracts', 'gateway', 'keycloak', 'migrations', 'runtime', 'seeds', 'subgraphs'],
  migrations: [],
  runtime: [],
  scripts: ['contracts', 'gateway', 'keycloak', 'local', 'migrations', 'runtime', 'seeds', 'subgraphs'],
  seeds: ['contracts', 'keycloak', 'runtime'],
  subgraphs: ['runtime'],
  'subgraphs/inventory': ['contracts', 'runtime'],
}

let folder: string
let rooms: string[]
beforeAll(async () => {
  rooms = await foldersOfSources()
  folder = await copySources((path) => /^$|^biome|^package\.json$|^\.gitignore$/.test(path))
})
afterAll(() => removeCopy(folder))

describe('the rooms', () => {
  test('have rules, each of them', () => {
    expect(Object.keys(allowed)).toEqual(expect.arrayContaining(rooms))
  })

  test.each(Object.keys(allowed))('%s imports what it may, and nothing else', async (room) => {
    const others = rooms.filter((other) => other !== room.split('/')[0])
    // Below `subgraphs`, each folder is a room of its own.
    const depths = room === 'subgraphs' ? [''] : ['', 'deep/', 'deep/er/']
    const files = depths.map((depth) => `${room}/${depth}planted.ts`)
    const importing = (names: string[]) =>
      Object.fromEntries(files.map((file) => [file, names.map((name) => `${wayOut(file)}${name}/a.ts`)]))

    const mayNot = others.filter((other) => !allowed[room]!.includes(other))
    expect(await refused(importing(others))).toEqual(importing(mayNot))
  })

  test('subgraphs do not import one another, from whatever depth', async () => {
    const planted = {
      'subgraphs/sales/planted.ts': ['../stores/a.ts', '../all.ts', './a.ts'],
      'subgraphs/sales/commands/planted.ts': ['../../stores/a.ts', '../../all.ts', '../a.ts'],
      'subgraphs/sales/commands/deep/planted.ts': ['../../../stores/a.ts', '../../../all.ts', '../../a.ts'],
    }
    const expected = Object.entries(planted).map(([file, modules]) => [file, modules.slice(0, 2)])
    expect(await refused(planted)).toEqual(Object.fromEntries(expected))
  })

  test('are not entered by the back door: import(), export from and type imports count', async () => {
    const lines = [
      `export * from '../subgraphs/all.ts'`,
      `export const a = await import('../subgraphs/all.ts')`,
      `export type { B } from '../subgraphs/all.ts'`,
      `import type { C } from '../subgraphs/all.ts'\nexport type D = C`,
    ]
    for (const line of lines) expect(await faults({ 'gateway/planted.ts': line })).toHaveLength(1)
  })
})

describe('packages', () => {
  const packages = ['zod', 'typeorm', 'pg', 'node:fs']

  test.each([
    ['contracts', ['typeorm', 'pg', 'node:fs']],
    ['contracts/events', ['typeorm', 'pg', 'node:fs']],
    ['migrations', ['zod', 'pg']],
    ['migrations/sales', ['zod', 'pg']],
    ['runtime', []],
    ['subgraphs/sales', []],
  ])('%s does not import %j', async (room, mayNot) => {
    const file = `${room}/planted.ts`
    expect(await refused({ [file]: packages })).toEqual({ [file]: mayNot })
  })
})

test('no file imports a start file', async () => {
  const files = ['gateway', 'local', 'scripts', 'runtime/database', 'subgraphs/sales', 'bench'].map(
    (room) => `${room}/planted.ts`,
  )
  const importing = (...modules: string[]) => Object.fromEntries(files.map((file) => [file, modules]))

  expect(await refused(importing('./start.ts', './restart.ts'))).toEqual(importing('./start.ts'))
  expect(await faults({ 'local/planted.ts': `export const a = await import('./start.ts')` })).toHaveLength(1)
})

test('what is there for tests is imported by tests alone', async () => {
  const modules = ['vitest', '../runtime/testing/a.ts', './a.test.ts']
  expect(await refused({ 'gateway/planted.ts': [...modules, './contesting.ts'] })).toEqual({
    'gateway/planted.ts': modules,
  })
  for (const file of ['planted.test.ts', 'planted.db.test.ts', 'planted.e2e.ts', 'testing/planted.ts'])
    expect(await refused({ [`gateway/${file}`]: ['vitest', './testing/a.ts'] })).toEqual({
      [`gateway/${file}`]: [],
    })
})

test('cycles are refused, unless they are of types alone', async () => {
  const cycle = {
    'gateway/a.ts': `import { b } from './b.ts'\nexport const a = () => b`,
    'gateway/b.ts': `import { a } from './a.ts'\nexport const b = () => a`,
  }
  expect(await faults(cycle)).toHaveLength(2)
  const ofTypes = {
    'gateway/a.ts': `import type { B } from './b.ts'\nexport type A = B`,
    'gateway/b.ts': `import type { A } from './a.ts'\nexport type B = A`,
  }
  expect(await faults(ofTypes)).toEqual([])
})

test('the environment is read in one place', async () => {
  const line = 'export const env = process.env'
  expect(await faults({ 'gateway/planted.ts': line })).toHaveLength(1)
  expect(await faults({ 'runtime/config.ts': line })).toEqual([])
})

test.each(['test.skip', 'describe.skip', 'test.only', 'describe.only'])('%s is refused', async (call) => {
  expect(await faults({ 'gateway/planted.test.ts': `${call}('a', () => {})` })).toHaveLength(1)
})

/** Which modules files are not allowed to import, of those that each is to import. */
async function refused(planted: Record<string, string[]>): Promise<Record<string, string[]>> {
  const texts = Object.entries(planted).map(([file, modules]) => [
    file,
    modules.map((module, at) => `export { a as a${at} } from '${module}'`).join('\n'),
  ])
  const found = await faults(Object.fromEntries(texts))
  const isRefused = (file: string, line: number) =>
    found.some(({ location }) => location.path === file && location.start.line === line)
  return Object.fromEntries(
    Object.entries(planted).map(([file, modules]) => [
      file,
      modules.filter((_, at) => isRefused(file, at + 1)),
    ]),
  )
}

interface Fault {
  location: { path: string; start: { line: number } }
}

/** What the lint says of files with these texts. */
async function faults(texts: Record<string, string>): Promise<Fault[]> {
  for (const [file, text] of Object.entries(texts)) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), text)
  }
  return JSON.parse(await lint(Object.keys(texts))).diagnostics
}

function lint(files: string[]): Promise<string> {
  const args = ['lint', '--reporter=json', '--diagnostic-level=error', '--max-diagnostics=none', ...files]
  return new Promise((resolve) => {
    // With faults it exits with 1.
    execFile('node_modules/.bin/biome', args, { cwd: folder }, (_, stdout) => resolve(stdout))
  })
}

const wayOut = (file: string) => '../'.repeat(file.split('/').length - 1)

/** The folders with TypeScript in them, each a room of the house. */
async function foldersOfSources(): Promise<string[]> {
  const entries = await readdir('.', { withFileTypes: true })
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  const rooms: string[] = []
  for (const folder of folders.filter((name) => !/^(\.|node_modules$|coverage$|dist$)/.test(name)))
    if ((await readdir(folder, { recursive: true })).some((file) => file.endsWith('.ts'))) rooms.push(folder)
  return rooms
}
