import {
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isListType,
  isNonNullType,
  isUnionType,
  Kind,
  type SelectionSetNode,
} from 'graphql'
import { type Condition, conditionsOf, holds } from '../access/condition.ts'

/** A field of an answer: all selections with one response name that can apply to one type. */
export interface AskedField {
  /** The response name. */
  name: string
  /** `Type.field`. */
  coordinate: string
  type: ValueType
  /** The field is requested when all conditions of one of these lists hold. */
  when: Condition[][]
  /** The fields that are requested of its objects. */
  fieldsOf: FieldsOf
}

/** Gives the fields that are requested of an object of a type. */
export type FieldsOf = (type: GraphQLCompositeType) => AskedField[]

/** The type of a value, analysed once. */
export interface ValueType {
  /** The type in the schema's notation. */
  text: string
  nonNull: boolean
  /** The type of the items of a list. */
  item?: ValueType
  /** Set for objects. */
  composite?: GraphQLCompositeType
  /** For scalars and enums: tells if a value fits. */
  fits: (value: unknown) => boolean
}

export interface Selected {
  set: SelectionSetNode
  /** The conditions of the fields and fragments around it. */
  when: Condition[]
}

export const isAsked = ({ when }: AskedField, variables: Record<string, unknown>): boolean =>
  when.some((all) => all.length === 0 || holds(all, variables))

/**
 * Reads selection sets as executors do: selections of one response name together, fragments by
 * their type condition.
 */
export function readFields(
  schema: GraphQLSchema,
  fragments: Map<string, FragmentDefinitionNode>,
): (sets: Selected[]) => FieldsOf {
  return fieldsOf

  function fieldsOf(sets: Selected[]): FieldsOf {
    const known = new Map<string, AskedField[]>()
    return (type) => {
      const fields = known.get(type.name) ?? read(type, sets)
      known.set(type.name, fields)
      return fields
    }
  }

  function read(type: GraphQLCompositeType, sets: Selected[]): AskedField[] {
    const found = new Map<string, Pick<AskedField, 'coordinate' | 'type' | 'when'> & { inner: Selected[] }>()
    for (const selected of sets) collect(selected)
    return [...found].map(([name, { inner, ...field }]) => ({ name, ...field, fieldsOf: fieldsOf(inner) }))

    function collect({ set, when: around }: Selected): void {
      for (const selection of set.selections) {
        const when = [...around, ...conditionsOf(selection)]
        if (selection.kind === Kind.FIELD) {
          const { alias, name, selectionSet } = selection
          const response = (alias ?? name).value
          const field = found.get(response) ?? { ...fieldIn(type, name.value), when: [], inner: [] }
          field.when.push(when)
          if (selectionSet) field.inner.push({ set: selectionSet, when })
          found.set(response, field)
        } else {
          const { typeCondition, selectionSet } =
            selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value)! : selection
          if (!typeCondition || meets(type, schema.getType(typeCondition.name.value)))
            collect({ set: selectionSet, when })
        }
      }
    }
  }

  function fieldIn(parent: GraphQLCompositeType, name: string) {
    const coordinate = `${parent.name}.${name}`
    if (name === '__typename') return { coordinate, type: typename }
    const field = isUnionType(parent) ? undefined : parent.getFields()[name]
    if (!field) throw new Error(`expected a field of the supergraph, got ${coordinate}`)
    return { coordinate, type: valueTypeOf(field.type) }
  }

  function meets(type: GraphQLCompositeType, condition: GraphQLNamedType | undefined) {
    if (type === condition) return true
    return isAbstractType(condition) && !isUnionType(type) && schema.isSubType(condition, type)
  }
}

export function valueTypeOf(type: GraphQLOutputType): ValueType {
  const [inner, nonNull] = isNonNullType(type) ? [type.ofType, true] : [type, false]
  const text = String(type)
  if (isListType(inner)) return { text, nonNull, item: valueTypeOf(inner.ofType), fits: anything }
  if (isCompositeType(inner)) return { text, nonNull, composite: inner, fits: anything }
  return { text, nonNull, fits: fitOf(inner) }
}

function fitOf(type: GraphQLNamedType): (value: unknown) => boolean {
  if (isEnumType(type)) return (value) => typeof value === 'string' && type.getValue(value) !== undefined
  return scalars[type.name] ?? anything
}

const isText = (value: unknown) => typeof value === 'string'
const isInt = (value: unknown) => Number.isInteger(value) && (value as number) === ((value as number) | 0)

/** In one process a DateTime arrives as a Date. Scalars that are not listed accept any value. */
const scalars: Record<string, (value: unknown) => boolean> = {
  Boolean: (value) => typeof value === 'boolean',
  DateTime: (value) => isText(value) || value instanceof Date,
  Float: (value) => Number.isFinite(value),
  ID: (value) => isText(value) || Number.isInteger(value),
  Int: isInt,
  LocalDate: isText,
  LocalTime: isText,
  Quantity: (value) => Number.isFinite(value),
  SafeInt: (value) => Number.isSafeInteger(value),
  String: isText,
}

const anything = () => true
const typename: ValueType = { text: 'String!', nonNull: true, fits: isText }
