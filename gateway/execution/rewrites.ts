import type { FetchDataRewrite } from '@apollo/query-planner'
import type { GraphQLSchema } from 'graphql'
import { isA } from './representations.ts'

type Value = Record<string, unknown>
type Change = (value: unknown) => void

const fragment = '... on '

/**
 * Compiles the changes that the planner wants in a representation or in an answer: it renames a
 * field that has an alias of the planner, and sets the type name of an interface object.
 */
export function compileRewrites(
  rewrites: readonly FetchDataRewrite[] | undefined,
  schema: GraphQLSchema,
): Change | undefined {
  if (!rewrites || rewrites.length === 0) return undefined
  const changes = rewrites.map((rewrite) => at(rewrite.path.slice(0, -1), changeOf(rewrite)))
  return (value) => {
    for (const change of changes) change(value)
  }

  function at(path: string[], change: (object: Value) => void): Change {
    const [first, ...rest] = path
    const inner =
      first === undefined ? (value: unknown) => change(value as Value) : partOf(first, at(rest, change))
    return function inEach(value) {
      if (Array.isArray(value)) for (const item of value) inEach(item)
      else if (typeof value === 'object' && value !== null) inner(value)
    }
  }

  function partOf(part: string, change: Change): Change {
    if (!part.startsWith(fragment))
      return (value) => {
        if (Object.hasOwn(value as Value, part)) change((value as Value)[part])
      }
    const typeName = part.slice(fragment.length)
    return (value) => {
      const { __typename } = value as Value
      if (!__typename || isA(__typename, typeName, schema)) change(value)
    }
  }
}

function changeOf(rewrite: FetchDataRewrite): (object: Value) => void {
  const field = rewrite.path.at(-1)!
  if (rewrite.kind === 'ValueSetter')
    return (object) => {
      object[field] = rewrite.setValueTo
    }
  const { renameKeyTo } = rewrite
  return (object) => {
    if (!Object.hasOwn(object, field) || object[field] === undefined) return
    object[renameKeyTo] = object[field]
    object[field] = undefined
  }
}
