import type { DirectiveNode, SelectionNode } from 'graphql'

/** One `@skip` or `@include`: a constant or the name of a variable, and the value that keeps the field. */
export interface Condition {
  if: boolean | { variable: string }
  is: boolean
}

export const conditionsOf = ({ directives = [] }: SelectionNode): Condition[] =>
  directives.flatMap((directive) => {
    const name = directive.name.value
    return name === 'skip' || name === 'include' ? { if: testOf(directive), is: name === 'include' } : []
  })

/** True when all conditions keep the field. @param variables coerced, so that defaults are included */
export const holds = (conditions: Condition[], variables: Record<string, unknown>): boolean =>
  conditions.every(({ if: test, is }) => (typeof test === 'boolean' ? test : variables[test.variable]) === is)

function testOf({ arguments: [test] = [] }: DirectiveNode): Condition['if'] {
  if (test?.value.kind === 'Variable') return { variable: test.value.name.value }
  return test?.value.kind === 'BooleanValue' && test.value.value
}
