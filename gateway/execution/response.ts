import {
  type DocumentNode,
  executeSync,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  isCompositeType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  print,
  type SelectionNode,
} from 'graphql'
import type { ErrorCode } from '../../runtime/errors/errors.ts'
import { isRecord, type Place, pathOf } from './completion.ts'
import { type RequestedField, readFields, requestedIn, type ValueType } from './requested-fields.ts'

type Value = Record<string, unknown>

export interface ResponseOf {
  data: Record<string, unknown> | null
  /** Values that do not fit the public schema. Each is null, as are non-null fields around it. */
  faults: GraphQLError[]
}

/** Makes the data of an answer from what a plan has fetched. @param variables coerced */
export type Respond = (fetched: Value, variables: Value) => ResponseOf

export interface ClientOperation {
  operation: OperationDefinitionNode
  fragments: Record<string, FragmentDefinitionNode>
}

/** A null that is not allowed: the nearest nullable value outwards becomes null. */
const bubbling = Symbol('null is not allowed here')

/**
 * Compiles an operation's shape: which fields each type of object has in the answer, in which order.
 * The results are those of Apollo's `computeResponse`. Values of scalars are not checked: the
 * sources have done that.
 *
 * @param schema the public schema
 */
export function compileResponse({ operation, fragments }: ClientOperation, schema: GraphQLSchema): Respond {
  const rootType = schema.getRootType(operation.operation)!
  const known = new Map(Object.entries(fragments))
  const root = readFields(schema, known)([{ set: operation.selectionSet, when: [] }])
  const introspection = introspectionIn(operation, fragments)

  return (fetched, variables) => {
    const faults: GraphQLError[] = []
    const data = introspection
      ? { ...fetched, ...executeSync({ schema, document: introspection, variableValues: variables }).data }
      : fetched
    /** Of each list of fields, those that the variables keep. */
    const kept = new Map<RequestedField[], RequestedField[]>()
    const shaped = object(data, root(rootType), undefined)
    return { data: shaped === bubbling ? null : shaped, faults }

    function object(from: Value, fields: RequestedField[], at: Place | undefined): Value | typeof bubbling {
      const made: Value = {}
      for (const field of keptOf(fields)) {
        const value = field.isTypename ? typename(from, field) : fieldOf(from, field, at)
        if (value === bubbling) return bubbling
        made[field.name] = value
      }
      return made
    }

    function keptOf(fields: RequestedField[]): RequestedField[] {
      const before = kept.get(fields)
      if (before) return before
      const requested = fields.every(({ always }) => always) ? fields : requestedIn(fields, variables)
      kept.set(fields, requested)
      return requested
    }

    function typename(from: Value, { name, parent }: RequestedField): string | typeof bubbling {
      const said = schema.getType(String(from[name] ?? from.__typename)) ?? parent
      return isObjectType(said) ? said.name : bubbling
    }

    function fieldOf(from: Value, field: RequestedField, at: Place | undefined) {
      const { name, type, inherited } = field
      const value = inherited && !Object.hasOwn(from, name) ? undefined : from[name]
      if (type.isPlain && value !== undefined && value !== null) return value
      return complete(value, type, field, { key: name, within: at })
    }

    function complete(value: unknown, type: ValueType, field: RequestedField, at: Place): unknown {
      const made =
        value === undefined || value === null ? absent(type, field, at) : fitting(value, type, field, at)
      return made === bubbling && !type.nonNull ? null : made
    }

    function fitting(
      value: unknown,
      { item, composite, ...leaf }: ValueType,
      field: RequestedField,
      at: Place,
    ) {
      if (item) return Array.isArray(value) ? list(value, item, field, at) : invalid(field, at)
      if (!composite) return leaf.isPlain || leaf.fits(value) ? value : invalid(field, at)
      if (!isRecord(value)) return invalid(field, at)
      const { __typename } = value
      const type = __typename === undefined ? composite : schema.getType(String(__typename))
      return isCompositeType(type) ? object(value, field.fieldsOf(type), at) : invalid(field, at)
    }

    /** Every item is completed, so that each fault is found. */
    function list(items: unknown[], type: ValueType, field: RequestedField, at: Place) {
      const made = new Array<unknown>(items.length)
      let bubbles = false
      for (let index = 0; index < items.length; index += 1) {
        const one = complete(items[index], type, field, { key: index, within: at })
        if (one === bubbling) bubbles = true
        made[index] = one
      }
      return bubbles ? bubbling : made
    }

    function absent({ nonNull, text }: ValueType, { coordinate }: RequestedField, at: Place) {
      if (!nonNull) return null
      return fault(`Cannot return null for non-nullable ${text} of ${coordinate}.`, at)
    }

    function invalid({ coordinate }: RequestedField, at: Place) {
      return fault(`Invalid value found for field ${coordinate}.`, at)
    }

    function fault(message: string, at: Place): typeof bubbling {
      const extensions = { code: 'INTERNAL_SERVER_ERROR' satisfies ErrorCode }
      faults.push(new GraphQLError(message, { path: pathOf(at), extensions }))
      return bubbling
    }
  }
}

/** The part of an operation that asks for the schema, which graphql-js answers; undefined without one. */
function introspectionIn(
  operation: OperationDefinitionNode,
  fragments: Record<string, FragmentDefinitionNode>,
): DocumentNode | undefined {
  const selections = introspectionOf(operation.selectionSet.selections)
  if (selections.length === 0) return undefined
  const { selectionSet, variableDefinitions = [] } = operation
  return {
    kind: Kind.DOCUMENT,
    definitions: [
      {
        ...operation,
        variableDefinitions: variableDefinitions.filter(({ type }) => maySteer.test(print(type))),
        selectionSet: { ...selectionSet, selections },
      },
      ...Object.values(fragments),
    ],
  }

  function introspectionOf(from: readonly SelectionNode[]): SelectionNode[] {
    return from.flatMap((selection): SelectionNode[] => {
      if (selection.kind === Kind.FIELD) return isIntrospection(selection.name.value) ? [selection] : []
      const { selectionSet } =
        selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value]! : selection
      const inner = introspectionOf(selectionSet.selections)
      const { directives } = selection
      return inner.length === 0
        ? []
        : [
            {
              kind: Kind.INLINE_FRAGMENT,
              directives,
              selectionSet: { kind: Kind.SELECTION_SET, selections: inner },
            },
          ]
    })
  }
}

/** The types of variables that a question about the schema can have. */
const maySteer = /^(String|Boolean)!?$/

const isIntrospection = (name: string) => name === '__schema' || name === '__type'
