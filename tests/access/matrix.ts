import type { Operation } from './operations.ts'
import { permissionsOf, type Realm, type Role, roles } from './roles.ts'

/** `elsewhere`: the role has the permission, and the store is not one of its own. */
export type Verdict = 'allowed' | 'refused' | 'elsewhere'

export interface Cell {
  operation: Operation
  role: Role
  declared: Verdict
}

/** The operations that every caller may use. Any other operation without declared access is a fault. */
export const publicOperations = [
  'Query.product',
  'Query.products',
  'Query.lookup',
  'Query.category',
  'Query.categories',
  'Query.store',
  'Query.stores',
  'Category',
  'Product',
  'Store',
]

/** Makes the cells for every operation and every role, as the SDL and the realm declare them. */
export function matrixOf(operations: Operation[], realm: Realm): Cell[] {
  const held = new Map(roles.map((role) => [role, permissionsOf(realm, role)]))
  return operations.flatMap((operation) =>
    roles.map((role) => ({ operation, role, declared: verdict(operation, role, held.get(role)!) })),
  )
}

/**
 * A line for each operation that declares no access, and for each public operation that does not
 * exist or is guarded.
 */
export function undeclared(operations: Operation[]): string[] {
  const open = operations
    .filter(({ kind, declared }) => kind !== 'field' && !declared)
    .map(({ name }) => name)
  return [
    ...open
      .filter((name) => !publicOperations.includes(name))
      .map(
        (name) =>
          `${name} does not say who may ask for it: give it @requiresScopes or @authenticated, or, if it is ` +
          'for every caller, a line in publicOperations (tests/access/matrix.ts).',
      ),
    ...publicOperations
      .filter((name) => !open.includes(name))
      .map(
        (name) =>
          `${name} is in publicOperations (tests/access/matrix.ts), but it is not public or does not exist.`,
      ),
  ]
}

/** A line for each cell whose outcome differs from the declaration. */
export function wrongCells(seen: (Cell & { seen: string; target: string })[]): string[] {
  return seen
    .filter(({ declared, seen }) => declared !== seen)
    .map(
      ({ operation, role, declared, seen, target }) =>
        `${operation.name} at ${target}, asked by ${role.title}: declared ${declared}, seen ${seen}.`,
    )
}

function verdict({ demands, ofStore }: Operation, role: Role, held: Set<string>): Verdict {
  const met = demands.every(
    (sets) => role.account && sets.some((set) => set.every((permission) => held.has(permission))),
  )
  if (!met) return 'refused'
  return ofStore && role.elsewhere ? 'elsewhere' : 'allowed'
}
