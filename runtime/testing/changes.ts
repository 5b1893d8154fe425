import { v7 as uuid } from 'uuid'
import { expect } from 'vitest'
import type { Principal } from '../access/principal.ts'
import type { Outcome, TestSubgraph } from './subgraphs.ts'

/**
 * Ways to ask a subgraph under test for its mutations, each under a key of its own unless the input has one.
 * @param fieldsOf what is read of a mutation's answer, beside what all problems have
 * @param usual who asks where nobody is named
 */
export function changesBy<Name extends string>(
  { ask }: TestSubgraph,
  fieldsOf: (name: Name) => string,
  usual: Principal,
) {
  return {
    ask: askFor,
    /** A mutation's answer, which must have come without an error. */
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

/** The document that asks for one mutation and reads these fields of its answer. */
export const mutationOf = (name: string, fields = '') =>
  `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) {
    __typename ... on Problem { code message } ${fields} } }`
