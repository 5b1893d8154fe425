import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isCompositeType,
  Kind,
  type OperationDefinitionNode,
  valueFromASTUntyped,
} from 'graphql'
import {
  createCompletion,
  type Fault,
  Invalid,
  isRecord,
  kindOf,
  type Path,
  type Place,
} from './completion.ts'
import { isRequested, readFields } from './requested-fields.ts'

/** The required shape of the answer to a document. */
export interface Shape {
  /** The paths of the outermost requested fields. */
  places(variables: Variables): Path[]
  /**
   * Replaces values that do not fit the schema by null, up to the nearest nullable place, as the
   * subgraph's executor should have done. Changes `data` itself.
   */
  check(
    data: Record<string, unknown>,
    variables: Variables,
  ): { data: Record<string, unknown> | null; faults: Fault[] }
}

type Variables = Record<string, unknown>

/** Makes the shapes of the documents that plans send to subgraphs. A shape lives as long as its document. */
export function createShapes(schema: GraphQLSchema): (document: DocumentNode) => Shape {
  const known = new WeakMap<DocumentNode, Shape>()
  return (document) => {
    const shape = known.get(document) ?? shapeOf(document, schema)
    known.set(document, shape)
    return shape
  }
}

function shapeOf({ definitions }: DocumentNode, schema: GraphQLSchema): Shape {
  const operation = definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION)!
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const one of definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one)
  const defaults = defaultsOf(operation)
  const [only] = operation.selectionSet.selections
  const ofEntities =
    only?.kind === Kind.FIELD && only.name.value === '_entities' ? only.selectionSet : undefined
  const fieldsOf = readFields(schema, fragments)([{ set: ofEntities ?? operation.selectionSet, when: [] }])
  const root = schema.getRootType(operation.operation)!

  return {
    places(values) {
      const variables = { ...defaults, ...values }
      return ofEntities
        ? representationsIn(variables).flatMap((_, index) => fieldsOfEntity(index, variables))
        : requestedOf(root, variables).map(({ name }) => [name])
    },
    check(data, values) {
      const variables = { ...defaults, ...values }
      return ofEntities ? checkEntities(data, variables) : checkRoot(data, variables)
    },
  }

  function checkRoot(data: Record<string, unknown>, variables: Variables) {
    const { faults, orNull, object } = createCompletion(schema, variables)
    return { data: orNull(() => object(data, root, fieldsOf)), faults }
  }

  function checkEntities({ _entities: got }: Record<string, unknown>, variables: Variables) {
    const { faults, orNull, object } = createCompletion(schema, variables)
    const requestedEntities = representationsIn(variables)
    const entities = requestedEntities.map(({ __typename }, index) => {
      const at = { key: index, within: { key: '_entities' } }
      return orNull(() => {
        if (!Array.isArray(got) || got.length !== requestedEntities.length)
          throw new Invalid(
            `_entities: expected a list of ${requestedEntities.length}, got ${kindOf(got)}`,
            at,
          )
        return entityOf(got[index], schema.getType(__typename), at)
      })
    })
    return { data: { _entities: entities }, faults: faults.flatMap(onFields) }

    /** An unknown entity is null. That is a fault when one of its fields is non-null. */
    function entityOf(entity: unknown, type: GraphQLNamedType | undefined, at: Place) {
      if (!isCompositeType(type)) return entity
      if (isRecord(entity)) return object(entity, type, fieldsOf, at)
      if (entity !== null) throw new Invalid(`_entities: expected ${type.name}, got ${kindOf(entity)}`, at)
      const demanded = requestedOf(type, variables).find((field) => field.type.nonNull)
      if (!demanded) return null
      const { coordinate, name } = demanded
      throw new Invalid(`${coordinate}: expected ${demanded.type.text}, got no entity`, {
        key: name,
        within: at,
      })
    }

    /** A fault of a whole entity is reported at each of its fields, which clients know. */
    function onFields({ path, message }: Fault): Fault[] {
      return path.length > 2
        ? [{ path, message }]
        : fieldsOfEntity(path[1] as number, variables).map((path) => ({ path, message }))
    }
  }

  function fieldsOfEntity(index: number, variables: Variables): Path[] {
    const type = schema.getType(representationsIn(variables)[index]!.__typename)
    return isCompositeType(type)
      ? requestedOf(type, variables).map(({ name }) => ['_entities', index, name])
      : []
  }

  function requestedOf(type: GraphQLCompositeType, variables: Variables) {
    return fieldsOf(type).filter((field) => field.name !== '__typename' && isRequested(field, variables))
  }
}

const representationsIn = ({ representations }: Variables) => representations as { __typename: string }[]

const defaultsOf = ({ variableDefinitions = [] }: OperationDefinitionNode): Variables =>
  Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  )
