/** `npm run check`: all checks of the sources that need no running server. It shows every fault on a line. */
import { readFile } from 'node:fs/promises'
import { supergraphOutOfStep, typesOutOfStep } from './check-generated.ts'
import { heldIn, permissionFaults } from './check-permissions.ts'
import { lintFaults, testFaults, typeFaults, unusedCode } from './check-programs.ts'
import { schemaFaults } from './check-schemas.ts'
import { readSchemas, schemaFiles } from './schema-files.ts'

interface Part {
  name: string
  /** The faults, one line each. */
  faults: () => Promise<string[]>
  fix: string
}

const sourceChecks: Part[] = [
  {
    name: 'format, lint and imports',
    faults: lintFaults,
    fix: 'npm run format fixes what needs no decision',
  },
  { name: 'unused code', faults: unusedCode, fix: 'delete it; npx knip shows more' },
  { name: 'types', faults: typeFaults, fix: 'edit; npx tsc shows more' },
  { name: 'schemas', faults: describedSchemas, fix: 'edit, then npm run codegen' },
  { name: 'permissions', faults: agreedPermissions, fix: 'edit, so that all three agree' },
  {
    name: 'generated types',
    faults: typesOutOfStep,
    fix: 'npm run codegen, and check again: faults of types and unused code may follow from this',
  },
  {
    name: 'supergraph',
    faults: supergraphOutOfStep,
    fix: 'npm run codegen, and review the changes that it shows',
  },
]
/**
 * The unit tests run after the other checks, because some tests measure time, and until then all cores
 * are busy.
 */
const testRuns: Part[] = [
  {
    name: 'unit tests',
    faults: () => testFaults('unit'),
    fix: 'npm test -- --project unit shows more',
  },
  {
    name: 'entities and migrations',
    faults: () => testFaults('db', 'tests/databases/schema-drift'),
    fix: 'a migration for each change of an entity, an entity for each change of a table',
  },
]

const counts = await Promise.all(sourceChecks.map(evaluate))
for (const part of testRuns) counts.push(await evaluate(part))
const count = counts.reduce((sum, faults) => sum + faults, 0)
say(`${count === 0 ? 'All is well' : `${count} ${count === 1 ? 'fault' : 'faults'}`} (${since(0)}).`)
process.exitCode = count === 0 ? 0 : 1

async function evaluate({ name, faults, fix }: Part): Promise<number> {
  const startedAt = performance.now()
  const found = await faults().catch((error: Error) => error.message.split('\n'))
  say(`${found.length === 0 ? 'ok   ' : 'FAULT'} ${name} (${since(startedAt)})`)
  for (const fault of found) say(`  ${fault}`)
  if (found.length > 0) say(`  To fix: ${fix}.`)
  return found.length
}

async function describedSchemas() {
  const { documents, faults } = await readSchemas(await schemaFiles())
  return [...faults, ...schemaFaults(documents)]
}

async function agreedPermissions() {
  const { permissions } = await import('../contracts/permissions.ts')
  const realm = JSON.parse(await readFile('keycloak/realm.json', 'utf8'))
  const { documents } = await readSchemas(await schemaFiles())
  const inRealm = { roles: realm.roles.client['comptoir-api'], held: heldIn(realm) }
  return permissionFaults(permissions, inRealm, documents)
}

function say(line: string) {
  process.stdout.write(`${line}\n`)
}

function since(startedAt: number) {
  return `${((performance.now() - startedAt) / 1000).toFixed(1)} s`
}
