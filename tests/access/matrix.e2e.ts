import { readFileSync } from 'node:fs'
import { isInterfaceType } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import realm from '../../keycloak/realm.json' with { type: 'json' }
import type { Chain } from '../support/chains.ts'
import { type Answer, clientWith, signIn, signInService } from '../support/client.ts'
import { type Fixtures, fixturesOfPlateau } from '../support/fixtures.ts'
import { type Try, triesOf } from '../support/tries.ts'
import { startNetworkUnderTest } from '../support/under-test.ts'
import { type Cell, matrixOf, undeclared, wrongCells } from './matrix.ts'
import { operationsOf, readSupergraph } from './operations.ts'
import { type Realm, type Role, roles } from './roles.ts'

const schema = readSupergraph(readFileSync('gateway/supergraph.graphql', 'utf8'))
const operations = operationsOf(schema)

let chain: Chain
let fixtures: Fixtures
let seen: (Cell & { seen: string; target: string; answer: Answer })[]
beforeAll(async () => {
  chain = await startNetworkUnderTest()
  fixtures = await fixturesOfPlateau(chain)
})
afterAll(() => chain?.close())

test('every operation declares its access', () => {
  expect(undeclared(operations)).toEqual([])
})

test('every role may use exactly the operations that the schema and the realm allow it', async () => {
  const cells = matrixOf(operations, realm as Realm)
  const tries = operations.flatMap((operation) => triesOf(chain, schema, operation, fixtures))
  seen = (await Promise.all(roles.map((role) => tryAll(role, tries, cells)))).flat()

  const wrong = wrongCells(seen)
  process.stdout.write(`The access matrix: ${seen.length} cells tried, ${wrong.length} wrong.\n`)
  expect(wrong).toEqual([])
  expect(seen.length).toBeGreaterThanOrEqual(cells.length)
})

test('(control) compared with a realm that gives cashiers another permission, the outcomes are wrong', () => {
  const more = structuredClone(realm) as Realm
  const cashier = more.roles.realm.find(({ name }) => name === 'cashier')
  cashier!.composites!.client!['comptoir-api']!.push('stock:adjust')
  const declared = matrixOf(operations, more)
  const allowedCells = seen.map((cell) => ({
    ...cell,
    declared: declared.find(({ operation, role }) => operation === cell.operation && role === cell.role)!
      .declared,
  }))

  expect(wrongCells(allowedCells)).toEqual(
    [
      'adjustStockInBulk',
      'countStock',
      'adjustStock',
      'receiveDelivery',
      'setShelfLocations',
      'setThresholds',
    ].map((field) => `Mutation.${field} at the gateway, asked by cashier: declared allowed, seen refused.`),
  )
})

test('the tries have changed nothing: a business rule rejected every change that was allowed', () => {
  const problem = schema.getType('Problem')
  const problems = isInterfaceType(problem) ? schema.getPossibleTypes(problem).map(({ name }) => name) : []
  const made = seen
    .filter(
      ({ operation, seen }) => operation.kind === 'mutation' && !operation.internal && seen === 'allowed',
    )
    .map(({ operation, answer }) => ({ name: operation.name, made: Object.values(answer.data)[0] }))

  expect(made.length).toBeGreaterThan(0)
  expect(made.filter(({ made }) => !problems.includes((made as Answered).__typename))).toEqual([])
})

test('the cost of stock is shown to the roles with cost:read, and to no other', async () => {
  const query = '{ stockLevels(first: 1) { nodes { onHand value { amount } } } }'
  const shown = await Promise.all(
    roles.map(async (role) => {
      const { data, errors = [] } = await clientWith(chain, await tokenOf(role)).ask(query)
      const codes = errors.map(({ extensions }) => extensions.code)
      return [role.title, data?.stockLevels ? (data.stockLevels.nodes[0].value ?? codes[0]) : 'no stock']
    }),
  )
  const withCost = { amount: expect.any(Number) }
  expect(Object.fromEntries(shown)).toEqual({
    ...Object.fromEntries(roles.map(({ title }) => [title, 'no stock'])),
    cashier: 'UNAUTHORIZED_FIELD_OR_TYPE',
    manager: 'UNAUTHORIZED_FIELD_OR_TYPE',
    "another store's manager": 'UNAUTHORIZED_FIELD_OR_TYPE',
    logistics: withCost,
    hq: withCost,
    admin: withCost,
  })
})

async function tryAll(role: Role, tries: Try[], cells: Cell[]) {
  const token = await tokenOf(role)
  const found: typeof seen = []
  for (const { operation, target, ask } of tries) {
    const cell = cells.find((cell) => cell.operation === operation && cell.role === role)!
    const answer = await ask(token)
    found.push({ ...cell, target, answer, seen: verdictOf(answer, cell, target) })
  }
  return found
}

async function tokenOf({ account }: Role): Promise<string | undefined> {
  const [, service] = /^service-account-(.+)$/.exec(account ?? '') ?? []
  if (service) return signInService(chain, service)
  return account && signIn(chain, account)
}

/** Returns the verdict on access that an answer shows. If it shows none, returns its errors. */
function verdictOf({ data, errors = [] }: Answer, { operation, role }: Cell, target: string): string {
  const codes = errors.map(({ extensions }) => extensions.code)
  const rejected = target === 'the gateway' || role.account ? 'UNAUTHORIZED_FIELD_OR_TYPE' : 'UNAUTHENTICATED'
  if (codes.length > 0 && codes.every((code) => code === rejected)) return 'refused'
  if (codes.length > 0 && codes.every((code) => code === 'FORBIDDEN')) return 'elsewhere'
  // A resolver rejected a value only after the access check. Without a resolver, the answer says nothing about access.
  const faults = errors.filter(({ path, extensions: { code } }) => code !== 'BAD_USER_INPUT' || !path)
  if (faults.length > 0)
    return faults.map(({ message, extensions }) => `${extensions.code} ${message}`).join(', ')
  if (operation.kind === 'entity' && data._entities[0] === null) return 'elsewhere'
  return 'allowed'
}

interface Answered {
  __typename: string
}
