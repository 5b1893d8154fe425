import { type GraphQLCompositeType, type GraphQLSchema, isAbstractType, isCompositeType } from 'graphql'
import { type FieldsOf, isRequested, type RequestedField, type ValueType } from './requested-fields.ts'

export type Path = (string | number)[]

/** A value that does not fit the schema, and its path. */
export interface Fault {
  path: Path
  message: string
}

/** A place in an answer. Only a fault turns the place into a path. */
export interface Place {
  key: string | number
  within?: Place
}

/** Thrown where null is not allowed: the nearest nullable place outwards becomes null. */
export class Invalid extends Error {
  constructor(
    message: string,
    readonly at: Place,
  ) {
    super(message)
  }
}

/**
 * Checks one answer and changes it: null replaces each value that does not fit, as far out as
 * non-null types require.
 */
export function createCompletion(schema: GraphQLSchema, variables: Record<string, unknown>) {
  const faults: Fault[] = []
  return { faults, orNull, object }

  function orNull<T>(complete: () => T): T | null {
    try {
      return complete()
    } catch (error) {
      if (!(error instanceof Invalid)) throw error
      faults.push({ path: pathOf(error.at), message: error.message })
      return null
    }
  }

  function object<T extends object>(
    value: T,
    declared: GraphQLCompositeType,
    fieldsOf: FieldsOf,
    at?: Place,
  ): T {
    const values = value as Record<string, unknown>
    const type = at ? typeOf(values, declared, at) : declared
    for (const field of fieldsOf(type)) {
      if (!isRequested(field, variables)) continue
      const { name } = field
      const got = Object.hasOwn(values, name) ? values[name] : undefined
      const kept = complete(got, field.type, field, { key: name, within: at })
      if (kept !== got) values[name] = kept
    }
    return value
  }

  function complete(value: unknown, type: ValueType, field: RequestedField, at: Place): unknown {
    if (!type.nonNull) return value === null ? null : orNull(() => fitting(value, type, field, at))
    if (value === null) throw invalid(value, type, field, at)
    return fitting(value, type, field, at)
  }

  function fitting(value: unknown, type: ValueType, field: RequestedField, at: Place): unknown {
    const { item, composite, fits } = type
    if (item) {
      if (!Array.isArray(value)) throw invalid(value, type, field, at)
      for (const [index, one] of value.entries()) {
        const kept = complete(one, item, field, { key: index, within: at })
        if (kept !== one) value[index] = kept
      }
      return value
    }
    if (composite && isRecord(value)) return object(value, composite, field.fieldsOf, at)
    if (composite || value === undefined || !fits(value)) throw invalid(value, type, field, at)
    return value
  }

  /** An object of an interface or union names its type in `__typename`. */
  function typeOf(value: Record<string, unknown>, declared: GraphQLCompositeType, at: Place) {
    if (!isAbstractType(declared) && value.__typename === undefined) return declared
    const type = schema.getType(String(value.__typename))
    if (isCompositeType(type) && isA(type, declared)) return type
    throw new Invalid(
      `expected an object of ${declared.name}, got __typename ${kindOf(value.__typename)}`,
      at,
    )
  }

  function isA(type: GraphQLCompositeType, declared: GraphQLCompositeType) {
    if (type === declared) return true
    return isAbstractType(declared) && schema.isSubType(declared, type as never)
  }
}

const invalid = (value: unknown, { text }: ValueType, { coordinate }: RequestedField, at: Place) =>
  new Invalid(`${coordinate}: expected ${text}, got ${kindOf(value)}`, at)

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Names the kind of a value: the value itself stays out of the log. */
export function kindOf(value: unknown) {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return `a list of ${value.length}`
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

export function pathOf({ key, within }: Place): Path {
  return within ? [...pathOf(within), key] : [key]
}
