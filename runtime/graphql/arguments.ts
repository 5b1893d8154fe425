import {
  defaultFieldResolver,
  type GraphQLField,
  GraphQLID,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { badInput } from '../errors/errors.ts'
import { idOf } from '../subgraph/ids.ts'
import { textProblem } from '../values/text.ts'

/**
 * Prepares the arguments of clients for PostgreSQL. An id is a UUID in lower case. Text has only
 * characters that PostgreSQL can hold. A period, an input with `from` and `until`, begins before it ends.
 * The preparation covers every argument of the schema, because one forgotten argument would be a hole.
 */
export function tidyArguments(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields())) if (field.args.length > 0) tidyField(field)
  }
}

function tidyField(field: GraphQLField<unknown, unknown>) {
  const types = new Map(field.args.map(({ name, type }) => [name, type]))
  const tidied = (args: Record<string, unknown>) =>
    mapFields(args, (value, name) => tidy(value, types.get(name)!, name))
  const { resolve = defaultFieldResolver, subscribe } = field
  field.resolve = (source, args, context, info) => resolve(source, tidied(args), context, info)
  if (subscribe)
    field.subscribe = (source, args, context, info) => subscribe(source, tidied(args), context, info)
}

/** @param path of the value among the arguments, as `input.lines.0.productId` */
function tidy(value: unknown, type: GraphQLInputType, path: string): unknown {
  if (value == null) return value
  if (isNonNullType(type)) return tidy(value, type.ofType, path)
  if (isListType(type))
    return (value as unknown[]).map((item, index) => tidy(item, type.ofType, `${path}.${index}`))
  if (isInputObjectType(type)) {
    const fields = type.getFields()
    checkPeriod(value)
    return mapFields(value, (field, name) => tidy(field, fields[name]!.type, `${path}.${name}`))
  }
  if (typeof value !== 'string') return value
  const problem = textProblem(value)
  if (problem) throw badInput(problem)
  return type === GraphQLID ? idOf(path, value) : value
}

/** A period that ends before it begins would give an empty list without an error. */
function checkPeriod({ from, until }: { from?: unknown; until?: unknown }) {
  if (from instanceof Date && until instanceof Date && from > until)
    throw badInput(
      `from ${from.toISOString()} is after until ${until.toISOString()}: expected the earlier moment, then the later.`,
    )
}

const mapFields = (fields: object, map: (value: unknown, name: string) => unknown) =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, map(value, name)]))
