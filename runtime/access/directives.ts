import type { ApolloGraphQLObjectTypeExtensions } from '@apollo/subgraph/dist/schemaExtensions.js'
import {
  type ConstDirectiveNode,
  defaultFieldResolver,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  valueFromASTUntyped,
} from 'graphql'
import { apiError, unauthenticated } from '../errors.ts'
import type { Principal } from './principal.ts'

/** What `@authenticated` and `@requiresScopes` ask for: signed in, and one of the sets, whole. */
export interface Requirement {
  authenticated: boolean
  scopes: string[][] | null
}

/**
 * The gateway has filtered already; a subgraph enforces the same SDL again, in each field of a type and where an
 * entity is asked for by its bare id.
 */
export function enforceAccess(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    guardReference(type)
    for (const field of Object.values(type.getFields())) {
      const requirements = [...requirementsOf(type), ...requirementsIn(field.astNode?.directives)]
      if (requirements.length === 0) continue
      const resolve = field.resolve ?? defaultFieldResolver
      field.resolve = (source, args, context: { principal: Principal }, info) => {
        demand(context.principal, requirements, `${type.name}.${field.name}`)
        return resolve(source, args, context, info)
      }
      const subscribe = field.subscribe
      if (subscribe)
        field.subscribe = (source, args, context: { principal: Principal }, info) => {
          demand(context.principal, requirements, `${type.name}.${field.name}`)
          return subscribe(source, args, context, info)
        }
    }
  }
}

/** Refused before it is looked for: an id that is there and one that is not look the same. */
function guardReference(type: GraphQLObjectType) {
  const { apollo }: ApolloGraphQLObjectTypeExtensions<unknown, { principal: Principal }> = type.extensions
  const entity = apollo?.subgraph
  const resolve = entity?.resolveReference
  const requirements = requirementsOf(type)
  if (!resolve || requirements.length === 0) return
  // Rejects, and does not throw: what is thrown here would take the other entities of the answer with it.
  entity.resolveReference = async (reference, context, info) => {
    demand(context.principal, requirements, type.name)
    return resolve(reference, context, info)
  }
}

/** The requirements written on a type, its extensions included. */
export function requirementsOf(type: GraphQLNamedType): Requirement[] {
  if (!isObjectType(type) && !isInterfaceType(type)) return []
  return [type.astNode, ...type.extensionASTNodes].flatMap((node) => requirementsIn(node?.directives))
}

export function requirementsIn(directives: readonly ConstDirectiveNode[] = []): Requirement[] {
  return directives.flatMap((directive): Requirement[] => {
    if (directive.name.value === 'authenticated') return [{ authenticated: true, scopes: null }]
    if (directive.name.value !== 'requiresScopes') return []
    const scopes = valueFromASTUntyped(directive.arguments![0]!.value) as string[][]
    return [{ authenticated: true, scopes }]
  })
}

export function meets(principal: Principal, { scopes }: Requirement): boolean {
  if (principal.kind === 'anonymous') return false
  return scopes === null || scopes.some((all) => all.every((permission) => principal.has(permission)))
}

function demand(principal: Principal, requirements: Requirement[], field: string) {
  const missing = requirements.find((requirement) => !meets(principal, requirement))
  if (!missing) return
  if (principal.kind === 'anonymous')
    throw unauthenticated(`${field} needs a signed-in caller: send a bearer token.`)
  const wanted = missing.scopes?.map((all) => all.join(' and ')).join(', or ')
  throw apiError('UNAUTHORIZED_FIELD_OR_TYPE', `${field} needs ${wanted}: ask an administrator for it.`)
}
