import { type Cell, matrixOf } from './matrix.ts'
import { asksForPermission, type Operation, operationsOf, readSupergraph } from './operations.ts'
import { permissionsOf, type Realm, type Role, roles } from './roles.ts'

/** Makes docs/access.md from the supergraph and the realm file: the operations that each role may use. */
export function accessPage(supergraph: string, realm: Realm): string {
  const cells = matrixOf(operationsOf(readSupergraph(supergraph)), realm)
  const columns = roles.filter(({ elsewhere }) => !elsewhere)
  const seesAll = new Set(columns.filter((role) => isUnbound(role, realm)))
  const subjects = new Map<string, Operation[]>()
  for (const operation of new Set(cells.map(({ operation }) => operation)))
    subjects.set(subjectOf(operation), [...(subjects.get(subjectOf(operation)) ?? []), operation])

  const tables = [...subjects]
    .sort(([one], [other]) => order(one) - order(other) || one.localeCompare(other))
    .map(([subject, operations]) => [`## ${subject}`, head, line, ...operations.map(row), ''].join('\n'))
  return `${intro}\n${tables.join('\n')}`.trim().concat('\n')

  function row(operation: Operation) {
    const marks = columns.map((role) =>
      markOf(cells.find((cell) => cell.operation === operation && cell.role === role)!),
    )
    return `| \`${operation.name}\` | ${needOf(operation)} | ${marks.join(' | ')} |`
  }

  function markOf({ declared, operation, role }: Cell) {
    if (declared === 'refused') return ''
    return asksForPermission(operation.demands) && !seesAll.has(role) ? 'own' : 'yes'
  }
}

const columnTitles = roles.filter(({ elsewhere }) => !elsewhere).map(({ title }) => title)
const head = `| operation | needs | ${columnTitles.join(' | ')} |`
const line = `|---|---|${columnTitles.map(() => ':-:').join('|')}|`

const intro = `# Which role may call which operation

Made by \`npm run compose\` from the directives of the schema and the roles of
[keycloak/realm.json](../keycloak/realm.json); \`npm run check\` fails when it is out of date. The test
\`tests/access/matrix.e2e.ts\` tries every cell on a running chain, as the manager of another store as well.

| mark | what it means |
|---|---|
| yes | answered |
| own | answered for the caller's own stores: those of the claim \`store_ids\`; to read stock, also the centre that supplies them and head office. Another store by its id is \`FORBIDDEN\`. An object of another store, by its own id, is answered like an id that does not exist: null in a query, \`NOT_FOUND\` in a mutation. Lists leave it out. For a customer, the caller's own data |
| | rejected: null with \`UNAUTHORIZED_FIELD_OR_TYPE\` |

A user with \`store:all\` sees every store. In the column of needs, *and* binds closer than *or*, and the parts on both
sides of a \`;\` must be met. An administrator changes the permissions of a role in Keycloak; the change applies from
the next token on. This page shows the permissions of the realm file.
`

const byId = 'Entities by their bare id'
const internal = 'Between subgraphs'
const last = [byId, internal]

function subjectOf({ kind, internal: hidden, subgraphs }: Operation) {
  if (hidden) return internal
  return kind === 'entity' ? byId : subgraphs[0]!
}

const order = (subject: string) => last.indexOf(subject)

const needOf = ({ demands }: Operation) => {
  const needs = demands.map((sets) =>
    sets.map((all) => all.map((name) => `\`${name}\``).join(' and ') || 'to be signed in').join(' or '),
  )
  return [...new Set(needs)].join('; ') || 'nothing'
}

function isUnbound(role: Role, realm: Realm) {
  const permissions = permissionsOf(realm, role)
  return permissions.has('store:all') || permissions.has('internal:call')
}
