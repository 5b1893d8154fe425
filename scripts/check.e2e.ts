import { execFile } from 'node:child_process'
import { appendFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { copySources, removeCopy } from './testing/copy.ts'

/** The copy has no unit tests, so that the planted test is the only one. */
const withoutUnitTests = (path: string) => !/(?<!\.db)\.test\.ts$/.test(path)

/** The faults that the test plants in the copy. */
const planted: Record<string, string> = {
  'runtime/planted.ts': `export const a: number = "b"\n`,
  'runtime/planted.test.ts': `import { expect, test } from 'vitest'\n\ntest('adds up', () => expect(1).toBe(2))\n`,
}
const field = '\nextend type Query {\n  bare: Int @requiresScopes(scopes: [["stock:raed"]])\n}\n'

test('npm run check shows the faults of every part, each on a line with its place and the fix', async () => {
  const folder = await copySources(withoutUnitTests)
  try {
    for (const [file, text] of Object.entries(planted)) await writeFile(join(folder, file), text)
    await appendFile(join(folder, 'subgraphs/stores/stores/schema.graphql'), field)

    const { code, output } = await check(folder)

    expect(code).toBe(1)
    expect(output).toMatch(/^ {2}runtime\/planted\.ts: format: /m)
    expect(output).toMatch(/^ {2}runtime\/planted\.ts: runtime\/planted\.ts$/m)
    expect(output).toMatch(/^ {2}runtime\/planted\.ts\(1,14\): error TS2322: /m)
    expect(output).toMatch(
      /^ {2}subgraphs\/stores\/stores\/schema\.graphql:\d+:3 Query\.bare has no description/m,
    )
    expect(output).toMatch(/^ {2}subgraphs\/stores\/stores\/schema\.graphql:\d+:13 requires stock:raed, /m)
    expect(output).toMatch(/^ {2}subgraphs\/stores\/generated\/schema-types\.ts is out of step/m)
    expect(output).toMatch(/^ {2}subgraphs\/stores\/generated\/resolver-types\.ts is out of step/m)
    expect(output).toMatch(/^ {2}gateway\/supergraph\.graphql is out of step/m)
    expect(output).toMatch(/^ {2}docs\/schema\.graphql is out of step/m)
    expect(output).toMatch(/^ {2}runtime\/planted\.test\.ts adds up: AssertionError: expected 1 to be 2/m)
    expect(output.match(/^FAULT /gm)).toHaveLength(8)
    expect(output.match(/^ {2}To fix: /gm)).toHaveLength(8)
    expect(output).toMatch(/^\d+ faults \(\d+\.\d s\)\.$/m)
  } finally {
    await removeCopy(folder)
  }
})

/** Types of each kind that gets a described field, which can be composed, and which nothing fills. */
const unfilled: Record<string, string> = {
  'contracts/common.graphql': 'InvalidInput',
  'subgraphs/inventory/catalogue/schema.graphql': 'Product',
  'subgraphs/inventory/corrections/schema.graphql': 'StockPromised',
  'subgraphs/inventory/corrections/bulk/schema.graphql': 'StockAdjustedInBulk',
  'subgraphs/reporting/reports/schema.graphql': 'Query',
  'subgraphs/sales/checkout/schema.graphql': 'PriceChanged',
}

test('npm run check names every field that nothing fills', async () => {
  const folder = await copySources(withoutUnitTests)
  try {
    for (const [file, type] of Object.entries(unfilled)) {
      const schema = join(folder, file)
      const text = await readFile(schema, 'utf8')
      const field = `\n  "Filled by nothing."\n  unfilled${type}: String`
      const changed = text.replace(new RegExp(`^type ${type}\\b.*\\{`, 'm'), `$&${field}`)
      expect(changed).toContain(field)
      await writeFile(schema, changed)
    }
    for (const script of ['codegen', 'compose'])
      await promisify(execFile)('npm', ['run', '--silent', script], { cwd: folder })

    const { code, output } = await check(folder)

    expect(code).toBe(1)
    expect(output).toMatch(/^ok {4}generated types /m)
    expect(output).toMatch(/^ok {4}supergraph /m)
    for (const type of Object.values(unfilled))
      expect(output).toMatch(new RegExp(`^  \\S+\\.ts\\(\\d+,\\d+\\): error .*\\bunfilled${type}\\b`, 'm'))
  } finally {
    await removeCopy(folder)
  }
})

function check(folder: string): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    execFile('npm', ['run', '--silent', 'check'], { cwd: folder }, (error, output) =>
      resolve({ code: Number(error?.code ?? 0), output }),
    )
  })
}
