import type { ApolloGraphQLObjectTypeExtensions } from '@apollo/subgraph/dist/schemaExtensions.js'
import { GraphQLID, type GraphQLObjectType, type GraphQLSchema, getNullableType, isUnionType } from 'graphql'
import { validate } from 'uuid'
import { badInput } from '../errors/errors.ts'
import { shown } from '../values/check-text.ts'

/**
 * Gives an id in PostgreSQL's spelling: an id in upper case is the same id. Every argument and field of
 * the type `ID` is a UUID. Ids of other kinds are of the type `String`.
 * @param name the argument, as `input.lines.0.productId`
 * @throws BAD_USER_INPUT for an invalid UUID, which can name no row
 */
export function idOf(name: string, got: string): string {
  if (validate(got)) return got.toLowerCase()
  throw badInput(
    `${name} is ${shown(got)}: expected an id, which is a UUID. Send it as it came from the API.`,
  )
}

/** Checks the keys of entities that are requested by key alone; these keys are not arguments. */
export function checkReferences(schema: GraphQLSchema): void {
  const entities = schema.getType('_Entity')
  if (isUnionType(entities)) for (const type of entities.getTypes()) checkReference(type)
}

function checkReference(type: GraphQLObjectType) {
  const extensions: ApolloGraphQLObjectTypeExtensions<unknown, unknown> = type.extensions
  extensions.apollo ??= {}
  extensions.apollo.subgraph ??= {}
  const entity = extensions.apollo.subgraph
  const { resolveReference: resolve = (reference: object) => reference } = entity
  const ids = Object.values(type.getFields()).filter((field) => getNullableType(field.type) === GraphQLID)
  // The rejection is returned and not thrown: a thrown error would lose the other entities of the answer.
  entity.resolveReference = async (reference, context, info) => {
    const got = reference as Record<string, unknown>
    const checked = ids.flatMap(({ name }) =>
      name in got ? [[name, idOf(`${type.name}.${name}`, String(got[name]))]] : [],
    )
    return resolve({ ...reference, ...Object.fromEntries(checked) }, context, info)
  }
}
