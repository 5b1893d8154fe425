import {
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isListType,
  isNonNullType,
  isScalarType,
  isUnionType,
  Kind,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql'
import { type Condition, conditionsOf, holds } from '../access/condition.ts'

/** A field of an answer: all selections with one response name that can apply to one type. */
export interface RequestedField {
  /** The response name. */
  name: string
  /** `Type.field`. */
  coordinate: string
  type: ValueType
  /** The type that the field was read for. */
  parent: GraphQLCompositeType
  isTypename: boolean
  /** The name is a property of every JavaScript object. */
  inherited: boolean
  /** The field is requested when all conditions of one of these lists hold. */
  when: Condition[][]
  /** The positions of the field's selections among those of its object, one for each list of `when`. */
  places: number[]
  /** True when the field is requested whatever the variables are, and at its first position. */
  always: boolean
  /** The fields that are requested of its objects. */
  fieldsOf: FieldsOf
}

/** Gives the fields that are requested of an object of a type. */
export type FieldsOf = (type: GraphQLCompositeType) => RequestedField[]

/** The type of a value, analysed once. */
export interface ValueType {
  /** The type in the schema's notation. */
  text: string
  nonNull: boolean
  /** The type of the items of a list. */
  item?: ValueType
  /** Set for objects. */
  composite?: GraphQLCompositeType
  /** True for a scalar. */
  isPlain: boolean
  /** For scalars and enums: tells if a value fits. */
  fits: (value: unknown) => boolean
}

export interface Selected {
  set: SelectionSetNode
  /** The conditions of the fields and fragments around it. */
  when: Condition[]
}

export const isRequested = ({ always, when }: RequestedField, variables: Record<string, unknown>): boolean =>
  always || when.some((all) => holds(all, variables))

interface Found extends Pick<RequestedField, 'coordinate' | 'isTypename' | 'type' | 'when' | 'places'> {
  inner: Selected[]
}

/** The requested fields, in the order of their first selections that the variables keep. */
export function requestedIn(fields: RequestedField[], variables: Record<string, unknown>): RequestedField[] {
  const placed = fields.flatMap((field) => {
    const index = field.when.findIndex((all) => holds(all, variables))
    return index < 0 ? [] : [{ field, place: field.places[index]! }]
  })
  return placed.sort((one, other) => one.place - other.place).map(({ field }) => field)
}

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
    const known = new Map<string, RequestedField[]>()
    return (type) => {
      const fields = known.get(type.name) ?? read(type, sets)
      known.set(type.name, fields)
      return fields
    }
  }

  function read(type: GraphQLCompositeType, sets: Selected[]): RequestedField[] {
    const found = new Map<string, Found>()
    let place = 0
    for (const selected of sets) collect(selected)
    return [...found].map(([name, { inner, ...field }]) => ({
      name,
      ...field,
      parent: type,
      inherited: name in Object.prototype,
      always: field.when[0]!.length === 0,
      fieldsOf: fieldsOf(inner),
    }))

    function collect({ set, when: around }: Selected): void {
      for (const selection of set.selections) {
        const when = [...around, ...conditionsOf(selection)]
        if (selection.kind === Kind.FIELD) {
          const { alias, name, selectionSet } = selection
          const response = (alias ?? name).value
          const field = found.get(response) ?? {
            ...fieldIn(type, name.value),
            when: [],
            places: [],
            inner: [],
          }
          field.when.push(when)
          field.places.push(place)
          place += 1
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
    const isTypename = name === '__typename'
    if (isTypename) return { coordinate, isTypename, type: typename }
    const field = introspection[name] ?? (isUnionType(parent) ? undefined : parent.getFields()[name])
    if (!field) throw new Error(`expected a field of the supergraph, got ${coordinate}`)
    return { coordinate, isTypename, type: valueTypeOf(field.type) }
  }

  function meets(type: GraphQLCompositeType, condition: GraphQLNamedType | undefined) {
    if (type === condition) return true
    return isAbstractType(condition) && !isUnionType(type) && schema.isSubType(condition, type)
  }
}

export function valueTypeOf(type: GraphQLOutputType): ValueType {
  const [inner, nonNull] = isNonNullType(type) ? [type.ofType, true] : [type, false]
  const text = String(type)
  const rest = { text, nonNull, isPlain: false, fits: anything }
  if (isListType(inner)) return { ...rest, item: valueTypeOf(inner.ofType) }
  if (isCompositeType(inner)) return { ...rest, composite: inner }
  return { ...rest, isPlain: isScalarType(inner), fits: checkOf(inner) }
}

function checkOf(type: GraphQLNamedType): (value: unknown) => boolean {
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
const typename: ValueType = { text: 'String!', nonNull: true, isPlain: true, fits: isText }
const introspection: Record<string, GraphQLField<unknown, unknown> | undefined> = {
  __schema: SchemaMetaFieldDef,
  __type: TypeMetaFieldDef,
}
