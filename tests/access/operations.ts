import {
  buildSchema,
  type ConstDirectiveNode,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isObjectType,
  valueFromASTUntyped,
} from 'graphql'

export type Kind = 'query' | 'mutation' | 'subscription' | 'field' | 'entity'

/** An operation, and its access by the SDL. */
export interface Operation {
  /** `Query.sales`, `Store.stock`, or only the type, such as `Store`, for an entity by its bare id. */
  name: string
  kind: Kind
  /** The subgraphs that answer it. */
  subgraphs: string[]
  /** True if the operation is hidden from the gateway's clients: only subgraphs may call it. */
  internal: boolean
  /** True if the operation itself declares its access. */
  declared: boolean
  /** The caller must meet each demand: be signed in, and hold all permissions of one of its sets. */
  demands: string[][][]
  /** True if it needs a permission and is about one store: users of other stores are rejected. */
  ofStore: boolean
  description: string
}

export const readSupergraph = (supergraph: string): GraphQLSchema =>
  buildSchema(supergraph, { assumeValidSDL: true })

/**
 * Lists every query, mutation and subscription, every entity by its bare id, and the guarded fields
 * of entities. It reads the directives independently of the code that enforces them, so that each
 * can be compared with the other.
 */
export function operationsOf(schema: GraphQLSchema): Operation[] {
  const names = subgraphNames(schema)
  const roots = {
    query: schema.getQueryType(),
    mutation: schema.getMutationType(),
    subscription: schema.getSubscriptionType(),
  }
  const operations = Object.entries(roots).flatMap(([kind, type]) =>
    fieldsOf(type).map((field) => operation(kind as Kind, type!, field)),
  )
  const entities = Object.values(schema.getTypeMap()).filter(isEntity)
  const guarded = entities.flatMap((type) =>
    fieldsOf(type)
      .filter((field) => demandsIn(field).length > 0 || (isOpen(type) && !isOpen(getNamedType(field.type))))
      .map((field) => operation('field', type, field)),
  )
  return [...operations, ...guarded, ...entities.map(entity)]

  function operation(kind: Kind, type: GraphQLObjectType, field: Field): Operation {
    const ofParent = kind === 'field' ? demandsIn(type) : []
    const demands = [...ofParent, ...demandsIn(field), ...demandsIn(getNamedType(field.type))]
    const aboutStore = type.name === 'Store' || field.args.some(({ name, type }) => namesStore(name, type))
    return {
      name: `${type.name}.${field.name}`,
      kind,
      subgraphs: ownersOf(field, type),
      internal: directivesOf(field).some(({ name }) => name.value === 'inaccessible'),
      declared: demandsIn(field).length > 0,
      demands,
      ofStore: aboutStore && asksForPermission(demands),
      description: field.description ?? '',
    }
  }

  function entity(type: GraphQLObjectType): Operation {
    const demands = demandsIn(type)
    return {
      name: type.name,
      kind: 'entity',
      subgraphs: keysOf(type).map(({ graph }) => names.get(graph)!),
      internal: false,
      declared: demands.length > 0,
      demands,
      ofStore: asksForPermission(demands),
      description: type.description ?? '',
    }
  }

  function ownersOf(field: Field, type: GraphQLObjectType) {
    const graphs = argumentsOf(field, 'join__field').length
      ? argumentsOf(field, 'join__field')
      : argumentsOf(type, 'join__type')
    return [...new Set(graphs.map(({ graph }) => names.get(graph as string)!))]
  }
}

export const asksForPermission = (demands: string[][][]) => demands.flat(2).length > 0

/** True if an argument names a store, by itself or in a field of its input type. */
export function namesStore(name: string, type: GraphQLInputType): boolean {
  if (['storeId', 'storeIds', 'fromStoreId'].includes(name)) return true
  const named = getNamedType(type)
  return (
    isInputObjectType(named) &&
    Object.values(named.getFields()).some((field) => namesStore(field.name, field.type))
  )
}

type Field = GraphQLField<unknown, unknown>
type Element = Field | GraphQLNamedType

const fieldsOf = (type: GraphQLObjectType | null | undefined): Field[] =>
  Object.values(type?.getFields() ?? {})

const isEntity = (type: GraphQLNamedType): type is GraphQLObjectType =>
  isObjectType(type) && keysOf(type).length > 0

/** The keys by which the entity can be read. */
const keysOf = (type: GraphQLNamedType) =>
  argumentsOf(type, 'join__type').filter(
    (argument): argument is { graph: string; key: string } =>
      argument.key !== undefined && argument.resolvable !== false,
  )

const isOpen = (type: GraphQLNamedType) => demandsIn(type).length === 0

const demandsIn = (element: Element): string[][][] => [
  ...argumentsOf(element, 'authenticated').map(() => [[]]),
  ...argumentsOf(element, 'requiresScopes').map(({ scopes }) => scopes as string[][]),
]

const directivesOf = ({ astNode }: Element): readonly ConstDirectiveNode[] => astNode?.directives ?? []

const argumentsOf = (element: Element, directive: string): Record<string, unknown>[] =>
  directivesOf(element)
    .filter(({ name }) => name.value === directive)
    .map(({ arguments: argument = [] }) =>
      Object.fromEntries(argument.map(({ name, value }) => [name.value, valueFromASTUntyped(value)])),
    )

/** The names that subgraphs use themselves, by the names in the supergraph. */
function subgraphNames(schema: GraphQLSchema): Map<string, string> {
  const graphs = schema.getType('join__Graph')?.astNode
  const values = graphs?.kind === 'EnumTypeDefinition' ? (graphs.values ?? []) : []
  return new Map(
    values.map(({ name, directives = [] }) => {
      const called = directives[0]!.arguments!.find((argument) => argument.name.value === 'name')!
      return [name.value, valueFromASTUntyped(called.value) as string]
    }),
  )
}
