import type { ASTNode, FieldNode } from 'graphql'
import { Kind, visit } from 'graphql'
import { decodeJwt } from 'jose'
import type { Planned } from '../execution/operations.ts'

/**
 * Makes a key that is equal for subscriptions with equal answers after the same position: the same
 * permitted operation, the same variables and the same claims. The user is among the claims,
 * because the answers may depend on the user. Only claims that differ between tokens of one sign-in
 * do not count.
 */
export function sharingKey(
  subgraph: string,
  planned: Planned,
  variables: Record<string, unknown>,
  token: string | undefined,
): string {
  const { id, cursors: place } = keyPartsOf(planned)
  const ownVariables = Object.entries(variables).filter(([name]) => !place.has(name))
  return JSON.stringify([
    subgraph,
    id,
    ownVariables.sort(([a], [b]) => (a < b ? -1 : 1)),
    token && claimsOf(token),
  ])
}

const keys = new WeakMap<Planned, { id: number; cursors: Set<string> }>()
let count = 0

function keyPartsOf(planned: Planned) {
  const before = keys.get(planned)
  if (before) return before
  const made = { id: ++count, cursors: cursorVariables(planned) }
  keys.set(planned, made)
  return made
}

/** The name of the argument with the cursor where a listener begins. */
const cursorArgument = 'after'

/** The variables that are only used as a cursor. */
function cursorVariables({ original: { operation, fragments } }: Planned): Set<string> {
  const cursors = operation.selectionSet.selections
    .filter((field): field is FieldNode => field.kind === Kind.FIELD)
    .flatMap((field) => field.arguments ?? [])
    .filter(({ name }) => name.value === cursorArgument)
    .map(({ value }) => value)
  const elsewhere = new Set<string>()
  for (const root of [operation.selectionSet, ...(operation.directives ?? []), ...Object.values(fragments)])
    visit(root as ASTNode, {
      Variable(variable) {
        if (!cursors.includes(variable)) elsewhere.add(variable.name.value)
      },
    })
  const names = cursors.flatMap((value) => (value.kind === Kind.VARIABLE ? [value.name.value] : []))
  return new Set(names.filter((name) => !elsewhere.has(name)))
}

/** Claims of a token, not of the user. */
const ofTheToken = ['exp', 'iat', 'nbf', 'auth_time', 'jti', 'sid', 'session_state', 'nonce', 'at_hash']

/** The token is already verified. */
const claimsOf = (token: string) =>
  Object.entries(decodeJwt(token)).filter(([claim]) => !ofTheToken.includes(claim))
