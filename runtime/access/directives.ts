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
import { apiError, unauthenticated } from '../errors/errors.ts'
import type { Principal } from './principal.ts'

/** The requirement of one directive. */
export interface Requirement {
  /** From `@authenticated` and `@requiresScopes`. */
  authenticated: boolean
  /** From `@requiresScopes`: the principal needs all of one set. */
  scopes: string[][] | null
  /** From `@policy`: the principal needs all of one set. */
  policies?: string[][]
}

/**
 * Enforces access again from the SDL that the gateway has enforced: in each field of a type, and
 * when an entity is requested by its bare id.
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

/** Rejects before the entity is read: an existing id and a missing one look the same. */
function guardReference(type: GraphQLObjectType) {
  const { apollo }: ApolloGraphQLObjectTypeExtensions<unknown, { principal: Principal }> = type.extensions
  const entity = apollo?.subgraph
  const resolve = entity?.resolveReference
  const requirements = requirementsOf(type)
  if (!resolve || requirements.length === 0) return
  // The rejection is returned and not thrown: a thrown error would lose the other entities of the answer.
  entity.resolveReference = async (reference, context, info) => {
    demand(context.principal, requirements, type.name)
    return resolve(reference, context, info)
  }
}

/** The requirements of a type, its extensions included. */
export function requirementsOf(type: GraphQLNamedType): Requirement[] {
  if (!isObjectType(type) && !isInterfaceType(type)) return []
  return [type.astNode, ...type.extensionASTNodes].flatMap((node) => requirementsIn(node?.directives))
}

export function requirementsIn(directives: readonly ConstDirectiveNode[] = []): Requirement[] {
  return directives.flatMap((directive): Requirement[] => {
    const sets = () => valueFromASTUntyped(directive.arguments![0]!.value) as string[][]
    switch (directive.name.value) {
      case 'authenticated':
        return [{ authenticated: true, scopes: null }]
      case 'requiresScopes':
        return [{ authenticated: true, scopes: sets() }]
      case 'policy':
        return [{ authenticated: false, scopes: null, policies: sets() }]
      default:
        return []
    }
  })
}

/**
 * Apollo Router grants the policies that custom code has decided on, and none without such code.
 * There is no such code here: a policy is met when it requires nothing.
 */
export function meets(principal: Principal, { scopes, policies }: Requirement): boolean {
  if (policies) return policies.length === 0 || policies.some((all) => all.length === 0)
  if (principal.kind === 'anonymous') return false
  return scopes === null || scopes.some((all) => all.every((permission) => principal.has(permission)))
}

function demand(principal: Principal, requirements: Requirement[], field: string) {
  const missing = requirements.find((requirement) => !meets(principal, requirement))
  if (!missing) return
  if (missing.policies)
    throw apiError(
      'UNAUTHORIZED_FIELD_OR_TYPE',
      `${field} needs the policy ${either(missing.policies)}: no caller is granted one here.`,
    )
  if (principal.kind === 'anonymous')
    throw unauthenticated(`${field} needs a signed-in caller: send a bearer token.`)
  const wanted = either(missing.scopes ?? [])
  throw apiError('UNAUTHORIZED_FIELD_OR_TYPE', `${field} needs ${wanted}: ask an administrator for it.`)
}

const either = (sets: string[][]) => sets.map((all) => all.join(' and ')).join(', or ')
