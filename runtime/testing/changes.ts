import { v7 as uuid } from 'uuid'
import { expect } from 'vitest'
import type { Principal } from '../access/principal.ts'
import type { Outcome, TestSubgraph } from './subgraphs.ts'

/**
 * Functions that call the mutations of a subgraph under test, each with a new key unless the input
 * has one.
 * @param fieldsOf the fields that are read of a mutation's answer, beside those of all problems
 * @param usual the default caller
 */
export function changesBy<Name extends string>(
  { ask }: TestSubgraph,
  fieldsOf: (name: Name) => string,
  usual: Principal,
) {
  return {
    ask: askFor,
    /** Gives a mutation's answer, which must have no error. */
    async change(name: Name, input: object, principal = usual): Promise<Outcome> {
      const { data, errors } = await askFor(name, input, principal)
      expect(errors).toBeUndefined()
      return (data as Record<string, Outcome>)[name]!
    },
  }

  function askFor(name: Name, input: object, principal: Principal) {
    return ask(mutationOf(name, fieldsOf(name)), { input: { idempotencyKey: uuid(), ...input } }, principal)
  }
}

/** Makes the document that calls one mutation and reads these fields of its answer. */
export const mutationOf = (name: string, fields = '') =>
  `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) {
    __typename ... on Problem { code message } ${fields} } }`
