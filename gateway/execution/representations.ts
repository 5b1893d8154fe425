import type { QueryPlanFieldNode, QueryPlanSelectionNode } from '@apollo/query-planner'
import { type GraphQLSchema, isAbstractType, isInterfaceType, isObjectType } from 'graphql'
import { mergeInto } from './merge.ts'

type Entity = Record<string, unknown>

/** Gives the representation of an object, or null when it lacks a required field. */
export type Represent = (source: Entity) => Entity | null

/** Compiles the selection that a fetch requires of each entity. @param schema the whole supergraph */
export function compileRepresentation(
  selections: readonly QueryPlanSelectionNode[],
  schema: GraphQLSchema,
): Represent {
  const parts = selections.map((selection) =>
    selection.kind === 'Field'
      ? fieldPart(selection, schema)
      : fragmentPart(selection.typeCondition, selection.selections, schema),
  )
  return (source) => {
    const representation: Entity = {}
    for (const part of parts) if (!part(source, representation)) return null
    return representation
  }
}

/** Adds a part of a representation. @returns false when the object lacks it */
type Part = (source: Entity, into: Entity) => boolean

function fieldPart({ alias, name, selections }: QueryPlanFieldNode, schema: GraphQLSchema): Part {
  const response = alias ?? name
  const inner = selections && compileRepresentation(selections, schema)
  const represented = (value: unknown): unknown => {
    if (!inner || value === null || value === undefined) return value
    return Array.isArray(value) ? value.map(represented) : inner(value as Entity)
  }
  return (source, into) => {
    const value = Object.hasOwn(source, response) ? source[response] : undefined
    if (value === undefined) return false
    into[response] = represented(value)
    return true
  }
}

function fragmentPart(
  condition: string | undefined,
  selections: readonly QueryPlanSelectionNode[],
  schema: GraphQLSchema,
): Part {
  const inner = compileRepresentation(selections, schema)
  return (source, into) => {
    if (condition === undefined || !isA(source.__typename, condition, schema)) return true
    const representation = inner(source)
    if (representation) mergeInto(into, representation)
    return true
  }
}

/** True when `name` is the type or, for an abstract type, one of its subtypes. */
export function isA(name: unknown, typeName: string, schema: GraphQLSchema): boolean {
  if (name === typeName) return true
  const type = schema.getType(typeName)
  if (typeof name !== 'string' || !isAbstractType(type)) return false
  const object = schema.getType(name)
  return (isObjectType(object) || isInterfaceType(object)) && schema.isSubType(type, object)
}
