/** `npm run check`: all that can be said of the sources with nothing running. Every fault is shown, one a line. */
import { readFile } from 'node:fs/promises'
import { supergraphOutOfStep, typesOutOfStep } from './check-generated.ts'
import { heldIn, permissionFaults } from './check-permissions.ts'
import { lintFaults, typeFaults, unitFaults } from './check-programs.ts'
import { schemaFaults } from './check-schemas.ts'
import { readSchemas, schemaFiles } from './schema-files.ts'

interface Part {
  name: string
  /** One line each. */
  faults: () => Promise<string[]>
  mend: string
}

const stills: Part[] = [
  {
    name: 'format, lint and imports',
    faults: lintFaults,
    mend: 'npm run format mends what needs no thought',
  },
  { name: 'types', faults: typeFaults, mend: 'edit; npx tsc shows more' },
  { name: 'schemas', faults: describedSchemas, mend: 'edit, then npm run codegen and npm run compose' },
  { name: 'permissions', faults: agreedPermissions, mend: 'edit: the three must say the same' },
  { name: 'generated types', faults: typesOutOfStep, mend: 'npm run codegen' },
  {
    name: 'supergraph',
    faults: supergraphOutOfStep,
    mend: 'npm run compose, and look at what it says changed',
  },
]
/** Apart, because some watch the clock and all cores are busy before. */
const units: Part = { name: 'unit tests', faults: unitFaults, mend: 'npm test -- --project unit shows more' }

const counts = await Promise.all(stills.map(judge))
counts.push(await judge(units))
const count = counts.reduce((sum, faults) => sum + faults, 0)
say(`${count === 0 ? 'All is well' : `${count} ${count === 1 ? 'fault' : 'faults'}`} (${since(0)}).`)
process.exitCode = count === 0 ? 0 : 1

async function judge({ name, faults, mend }: Part): Promise<number> {
  const startedAt = performance.now()
  const found = await faults().catch((error: Error) => error.message.split('\n'))
  say(`${found.length === 0 ? 'ok   ' : 'FAULT'} ${name} (${since(startedAt)})`)
  for (const fault of found) say(`  ${fault}`)
  if (found.length > 0) say(`  To mend: ${mend}.`)
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
