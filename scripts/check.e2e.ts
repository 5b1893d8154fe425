import { execFile } from 'node:child_process'
import { appendFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { copySources, removeCopy } from './testing/copy.ts'

/** Faults for sources without tests of their own, so that the unit tests have one fault. */
const planted: Record<string, string> = {
  'runtime/planted.ts': `export const a: number = "b"\n`,
  'runtime/planted.test.ts': `import { expect, test } from 'vitest'\n\ntest('adds up', () => expect(1).toBe(2))\n`,
}
const field = '\nextend type Query {\n  bare: Int @requiresScopes(scopes: [["stock:raed"]])\n}\n'

test('npm run check shows the faults of every part, each on a line with its place and the fix', async () => {
  const folder = await copySources((path) => !/\.(test|e2e)\.ts$/.test(path))
  try {
    for (const [file, text] of Object.entries(planted)) await writeFile(join(folder, file), text)
    await appendFile(join(folder, 'subgraphs/stores/stores/schema.graphql'), field)

    const { code, said } = await check(folder)

    expect(code).toBe(1)
    expect(said).toMatch(/^ {2}runtime\/planted\.ts: format: /m)
    expect(said).toMatch(/^ {2}runtime\/planted\.ts\(1,14\): error TS2322: /m)
    expect(said).toMatch(
      /^ {2}subgraphs\/stores\/stores\/schema\.graphql:\d+:3 Query\.bare has no description/m,
    )
    expect(said).toMatch(/^ {2}subgraphs\/stores\/stores\/schema\.graphql:\d+:13 asks for stock:raed, /m)
    expect(said).toMatch(/^ {2}subgraphs\/stores\/generated\/schema-types\.ts is out of step/m)
    expect(said).toMatch(/^ {2}subgraphs\/stores\/generated\/resolver-types\.ts is out of step/m)
    expect(said).toMatch(/^ {2}gateway\/supergraph\.graphql is out of step/m)
    expect(said).toMatch(/^ {2}docs\/schema\.graphql is out of step/m)
    expect(said).toMatch(/^ {2}runtime\/planted\.test\.ts adds up: AssertionError: expected 1 to be 2/m)
    expect(said.match(/^FAULT /gm)).toHaveLength(7)
    expect(said.match(/^ {2}To mend: /gm)).toHaveLength(7)
    expect(said).toMatch(/^\d+ faults \(\d+\.\d s\)\.$/m)
  } finally {
    await removeCopy(folder)
  }
})

function check(folder: string): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    execFile('npm', ['run', '--silent', 'check'], { cwd: folder }, (error, said) =>
      resolve({ code: Number(error?.code ?? 0), said }),
    )
  })
}
