import { execFile } from 'node:child_process'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { copySources, removeCopy } from './testing/copy.ts'

const product = ['contracts', 'gateway', 'keycloak', 'local', 'migrations', 'runtime', 'seeds', 'subgraphs']

/** The other folders that each folder may import. */
const allowed: Record<string, string[]> = {
  bench: [...product, 'tests'],
  console: [],
  'console/src': [],
  contracts: [],
  examples: ['local', 'seeds', 'tests'],
  'examples/shop/src': [],
  gateway: ['runtime'],
  keycloak: [],
  local: product,
  migrations: [],
  runtime: [],
  scripts: [...product, 'tests'],
  seeds: ['contracts', 'keycloak', 'runtime'],
  subgraphs: ['runtime'],
  'subgraphs/inventory': ['contracts', 'runtime'],
  tests: product,
}

/** The features of inventory. Each may import the features before it. */
const features = [
  'catalogue',
  'pricing',
  'alerts',
  'stock',
  'transfers',
  'corrections',
  'restock',
  'purchasing',
  'notifications',
]

/** The features of sales. Each may import the features before it. */
const featuresOfSales = [
  'customers',
  'promotions',
  'sessions',
  'payments',
  'checkout',
  'returns',
  'carts',
  'orders',
]

let folder: string
let rooms: string[]
beforeAll(async () => {
  rooms = await foldersOfSources()
  folder = await copySources((path) => /^$|^biome|^package\.json$|^\.gitignore$/.test(path))
})
afterAll(() => removeCopy(folder))

describe('the top folders', () => {
  test('all have rules', () => {
    expect(Object.keys(allowed)).toEqual(expect.arrayContaining(rooms))
  })

  test.each(Object.keys(allowed))('%s imports only the folders that it may', async (dependencies) => {
    const others = rooms.filter((other) => other !== dependencies.split('/')[0])
    // Below `subgraphs`, each folder is a subgraph with imports of its own.
    const depths = dependencies === 'subgraphs' ? [''] : ['', 'deep/', 'deep/er/', 'deep/er/still/']
    const files = depths.map((depth) => `${dependencies}/${depth}planted.ts`)
    const importing = (names: string[]) =>
      Object.fromEntries(files.map((file) => [file, names.map((name) => `${pathToRoot(file)}${name}/a.ts`)]))

    const mayNot = others.filter((other) => !allowed[dependencies]!.includes(other))
    expect(await rejected(importing(others))).toEqual(importing(mayNot))
  })

  test('subgraphs do not import one another, but import their own files, at every depth', async () => {
    const depths = ['', 'a/', 'a/b/', 'a/b/c/']
    const planted = Object.fromEntries(
      depths.map((depth) => {
        const file = `subgraphs/sales/${depth}planted.ts`
        const rooms = pathToRoot(file)
        const own = rooms.slice(0, -'../../'.length) || './'
        return [
          file,
          [
            `${rooms}subgraphs/stores/a.ts`,
            `${rooms.slice(3)}stores/a.ts`,
            `${rooms.slice(3)}all.ts`,
            `${own}a.ts`,
          ],
        ]
      }),
    )
    const expected = Object.entries(planted).map(([file, modules]) => [file, modules.slice(0, 3)])
    expect(await rejected(planted)).toEqual(Object.fromEntries(expected))
  })

  test('of the product do not import tests/, except the tests of local/', async () => {
    const modules = ['../tests/support/a.ts']
    const planted = Object.fromEntries(
      product.map((dependencies) => [`${dependencies}/planted.test.ts`, modules]),
    )
    expect(await rejected(planted)).toEqual({ ...planted, 'local/planted.test.ts': [] })
  })

  test('cannot bypass the rules: import(), export from and type imports count', async () => {
    const lines = [
      `export * from '../subgraphs/all.ts'`,
      `export const a = await import('../subgraphs/all.ts')`,
      `export type { B } from '../subgraphs/all.ts'`,
      `import type { C } from '../subgraphs/all.ts'\nexport type D = C`,
    ]
    for (const line of lines) expect(await faults({ 'gateway/planted.ts': line })).toHaveLength(1)
  })
})

describe('the features of inventory', () => {
  const importAll = features.map((feature) => `../${feature}/a.ts`)

  test.each(features.map((feature, at) => [feature, at] as const))(
    '%s imports the features before it, and none after it',
    async (feature, at) => {
      const planted = { [`subgraphs/inventory/${feature}/planted.ts`]: importAll }
      expect(await rejected(planted)).toEqual({
        [`subgraphs/inventory/${feature}/planted.ts`]: importAll.slice(at + 1),
      })
    },
  )

  test('keep this order for folders within them, and for type imports', async () => {
    const inside = {
      'subgraphs/inventory/stock/ledger/planted.ts': ['../../alerts/a.ts', '../../restock/a.ts'],
    }
    expect(await rejected(inside)).toEqual({
      'subgraphs/inventory/stock/ledger/planted.ts': ['../../restock/a.ts'],
    })
    for (const line of [
      `export const a = await import('../restock/a.ts')`,
      `import type { A } from '../restock/a.ts'\nexport type B = A`,
    ])
      expect(await faults({ 'subgraphs/inventory/stock/planted.ts': line })).toHaveLength(1)
  })

  test.each(['queues', 'read-models'])('%s imports none of them', async (folder) => {
    const planted = { [`subgraphs/inventory/${folder}/planted.ts`]: importAll }
    expect(await rejected(planted)).toEqual(planted)
  })

  test('may be imported by the tests of any feature', async () => {
    for (const file of [
      'planted.test.ts',
      'planted.db.test.ts',
      'planted.endurance.ts',
      'testing/planted.ts',
    ])
      expect(await rejected({ [`subgraphs/inventory/catalogue/${file}`]: ['../stock/a.ts'] })).toEqual({
        [`subgraphs/inventory/catalogue/${file}`]: [],
      })
  })

  test('are all folders of inventory, besides the two that import none', async () => {
    const entries = await readdir('subgraphs/inventory', { withFileTypes: true })
    const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
    expect([...features, 'queues', 'read-models', 'generated', 'testing']).toEqual(
      expect.arrayContaining(folders),
    )
  })
})

describe('the features of sales', () => {
  const importAll = featuresOfSales.map((feature) => `../${feature}/a.ts`)

  test.each(featuresOfSales.map((feature, at) => [feature, at] as const))(
    '%s imports the features before it, and none after it',
    async (feature, at) => {
      const file = `subgraphs/sales/${feature}/planted.ts`
      expect(await rejected({ [file]: importAll })).toEqual({ [file]: importAll.slice(at + 1) })
    },
  )

  test('are imported by no read model', async () => {
    const planted = { 'subgraphs/sales/read-models/planted.ts': importAll }
    expect(await rejected(planted)).toEqual(planted)
  })

  test('are all folders of sales, besides those that are none', async () => {
    const entries = await readdir('subgraphs/sales', { withFileTypes: true })
    const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
    expect([...featuresOfSales, 'read-models', 'generated', 'testing']).toEqual(
      expect.arrayContaining(folders),
    )
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
  ])('%s does not import %j', async (dependencies, mayNot) => {
    const file = `${dependencies}/planted.ts`
    expect(await rejected({ [file]: packages })).toEqual({ [file]: mayNot })
  })
})

test('no file imports a start file', async () => {
  const files = ['gateway', 'local', 'scripts', 'runtime/database', 'subgraphs/sales', 'bench'].map(
    (dependencies) => `${dependencies}/planted.ts`,
  )
  const importing = (...modules: string[]) => Object.fromEntries(files.map((file) => [file, modules]))

  expect(await rejected(importing('./start.ts', './restart.ts'))).toEqual(importing('./start.ts'))
  expect(await faults({ 'local/planted.ts': `export const a = await import('./start.ts')` })).toHaveLength(1)
})

test('only tests import files for tests', async () => {
  const modules = ['vitest', '../runtime/testing/a.ts', './a.test.ts']
  expect(await rejected({ 'gateway/planted.ts': [...modules, './contesting.ts'] })).toEqual({
    'gateway/planted.ts': modules,
  })
  for (const file of ['planted.test.ts', 'planted.db.test.ts', 'planted.e2e.ts', 'testing/planted.ts'])
    expect(await rejected({ [`gateway/${file}`]: ['vitest', './testing/a.ts'] })).toEqual({
      [`gateway/${file}`]: [],
    })
})

test.each(['import', 'import type'])('cycles of %s are rejected', async (how) => {
  const cycle = {
    'gateway/a.ts': `${how} { B } from './b.ts'\nexport class A {\n  b?: B\n}\nexport const a = B`,
    'gateway/b.ts': `${how} { A } from './a.ts'\nexport class B {\n  a?: A\n}\nexport const b = A`,
  }
  expect(rulesOf(await faults(cycle))).toEqual({
    'gateway/a.ts': ['lint/suspicious/noImportCycles'],
    'gateway/b.ts': ['lint/suspicious/noImportCycles'],
  })
})

test('only one file reads the environment', async () => {
  const line = 'export const env = process.env'
  expect(await faults({ 'gateway/planted.ts': line })).toHaveLength(1)
  expect(await faults({ 'runtime/config.ts': line })).toEqual([])
})

test.each(['test.skip', 'describe.skip', 'test.only', 'describe.only'])('%s is rejected', async (call) => {
  expect(await faults({ 'gateway/planted.test.ts': `${call}('a', () => {})` })).toHaveLength(1)
})

describe('a spread that only packs lines', () => {
  const found = (line: string) => faults({ 'gateway/planted.ts': `const [a, b] = [1, 2]\n${line}` })

  test.each([
    'export const c = [...[a, b], 3]',
    'export const c = [...([a, b] as const), 3]',
    'export const c = { ...{ a, b }, d: 3 }',
    'export const c = { ...({ a, b } as object), d: 3 }',
    'export const c = { ...({ a, b } satisfies object), d: 3 }',
    'export const c = Math.max(...[a, b])',
    'export const c = Math.max(...([a, b] as number[]))',
    'export const c = new Set(...[[a, b]])',
  ])('is rejected: %s', async (line) => {
    expect(await found(line)).toMatchObject([{ category: 'plugin' }])
  })

  test.each([
    'export const c = [...[a, b].map(String), 3]',
    'export const c = { ...(a ? { b } : {}), d: 3 }',
    'export const c = Math.max(...(a ? [b] : []))',
  ])('(control) one with more reason is accepted: %s', async (line) => {
    expect(await found(line)).toEqual([])
  })
})

/** Returns for each file the modules that the lint forbids, among those that it imports. */
async function rejected(planted: Record<string, string[]>): Promise<Record<string, string[]>> {
  const texts = Object.entries(planted).map(([file, modules]) => [
    file,
    modules.map((module, at) => `export { a as a${at} } from '${module}'`).join('\n'),
  ])
  const found = await faults(Object.fromEntries(texts))
  const isRejected = (file: string, line: number) =>
    found.some(({ location }) => location.path === file && location.start.line === line)
  return Object.fromEntries(
    Object.entries(planted).map(([file, modules]) => [
      file,
      modules.filter((_, at) => isRejected(file, at + 1)),
    ]),
  )
}

/** The rules that each file breaks. */
function rulesOf(found: Fault[]): Record<string, string[]> {
  const rules: Record<string, string[]> = {}
  for (const { category, location } of found)
    rules[location.path] = [...(rules[location.path] ?? []), category]
  return rules
}

interface Fault {
  category: string
  location: { path: string; start: { line: number } }
}

/** The faults that the lint finds in files with these texts. */
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
    // Biome exits with 1 if there are faults.
    execFile('node_modules/.bin/biome', args, { cwd: folder }, (_, stdout) => resolve(stdout))
  })
}

const pathToRoot = (file: string) => '../'.repeat(file.split('/').length - 1)

/** The top folders that hold TypeScript. */
async function foldersOfSources(): Promise<string[]> {
  const entries = await readdir('.', { withFileTypes: true })
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  const rooms: string[] = []
  for (const folder of folders.filter((name) => !/^(\.|node_modules$|coverage$|dist$)/.test(name)))
    if ((await readdir(folder, { recursive: true })).some((file) => file.endsWith('.ts'))) rooms.push(folder)
  return rooms
}
