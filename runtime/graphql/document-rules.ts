import {
  type FragmentDefinitionNode,
  GraphQLError,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql'
import { keyProblem, textProblem } from '../values/text.ts'

/**
 * Rejects a document whose fields nest deeper than `max`, except introspection, which graphql-js
 * limits itself.
 */
export const maxDepth =
  (max: number): ValidationRule =>
  (context) => {
    const depthOf = overFragments(context, (set, fragment) =>
      set.selections.reduce((deepest, selection) => {
        if (selection.kind === 'FragmentSpread') return Math.max(deepest, fragment(selection.name.value))
        if (selection.kind === 'InlineFragment') return Math.max(deepest, depthOf(selection.selectionSet))
        if (selection.name.value.startsWith('__')) return deepest
        return Math.max(deepest, 1 + (selection.selectionSet ? depthOf(selection.selectionSet) : 0))
      }, 0),
    )
    return {
      OperationDefinition({ selectionSet }) {
        const depth = depthOf(selectionSet)
        if (depth > max)
          context.reportError(tooMuch('depth', `The operation nests ${depth} fields deep`, max, several))
      },
    }
  }

/** Rejects an operation with more than `max` root fields; those of fragments count. */
export const maxRootFields =
  (max: number): ValidationRule =>
  (context) => {
    const fieldsOf = overFragments(context, (set, fragment) =>
      set.selections.reduce((count, selection) => {
        if (selection.kind === 'FragmentSpread') return count + fragment(selection.name.value)
        if (selection.kind === 'InlineFragment') return count + fieldsOf(selection.selectionSet)
        return count + 1
      }, 0),
    )
    return {
      OperationDefinition({ selectionSet }) {
        const count = fieldsOf(selectionSet)
        if (count > max)
          context.reportError(tooMuch('rootFields', `The operation has ${count} root fields`, max, several))
      },
    }
  }

/** Rejects an operation with more than `max` fields after its fragments are expanded. */
export const maxSelections =
  (max: number): ValidationRule =>
  (context) => {
    const fieldsOf = overFragments(context, (set, fragment) =>
      set.selections.reduce((count, selection) => {
        if (selection.kind === 'FragmentSpread') return count + fragment(selection.name.value)
        if (selection.kind === 'InlineFragment') return count + fieldsOf(selection.selectionSet)
        return count + 1 + (selection.selectionSet ? fieldsOf(selection.selectionSet) : 0)
      }, 0),
    )
    return {
      OperationDefinition({ selectionSet }) {
        const count = fieldsOf(selectionSet)
        if (count > max)
          context.reportError(tooMuch('selections', `The operation has ${count} fields`, max, several))
      },
    }
  }

/** Rejects text in the document that PostgreSQL cannot hold, and keys of JavaScript's own objects. */
export const wellFormedText: ValidationRule = (context) => ({
  StringValue(node) {
    const problem = textProblem(node.value)
    if (problem) context.reportError(new GraphQLError(problem, { nodes: node }))
  },
  ObjectField(node) {
    const problem = keyProblem(node.name.value)
    if (problem) context.reportError(new GraphQLError(problem, { nodes: node }))
  },
})

const several = 'ask in several operations'

const tooMuch = (limit: string, got: string, max: number, instead: string) =>
  new GraphQLError(`${got}, ${max} at the most: ${instead}.`, { extensions: { limit, max } })

/**
 * Measures selection sets, and each fragment once: the work for a few fragments that spread one
 * another twice would grow with 2 to the power of their depth. A fragment that spreads itself
 * counts as nothing; another rule rejects it.
 */
function overFragments(
  context: ValidationContext,
  measure: (set: SelectionSetNode, fragment: (name: string) => number) => number,
): (set: SelectionSetNode) => number {
  const known = new Map<string, number>()
  return (set) => measure(set, ofFragment)

  function ofFragment(name: string): number {
    const before = known.get(name)
    if (before !== undefined) return before
    known.set(name, 0)
    const fragment: FragmentDefinitionNode | null | undefined = context.getFragment(name)
    const measured = fragment ? measure(fragment.selectionSet, ofFragment) : 0
    known.set(name, measured)
    return measured
  }
}
