import { randomUUID } from 'node:crypto'
import {
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql'
import { namesStore } from '../access/operations.ts'

/** Values of a scalar: of those of ours, as their descriptions give them. */
const scalars: Record<string, unknown> = {
  String: '',
  Int: 1,
  Float: 1,
  Boolean: false,
  SafeInt: 1,
  JSON: {},
  DateTime: '2026-03-01T14:30:00.000Z',
  LocalDate: '2026-03-01',
  LocalTime: '09:00:00',
}

/**
 * A value that fits the type and changes nothing: ids of nothing, no lines, and a key that no command takes. What
 * names a store gets the one given, also where it may be left out.
 * @throws when a scalar is new: it says where to add it
 */
export function valueFor(name: string, type: GraphQLInputType, storeId: string): unknown {
  if (isNonNullType(type)) return valueFor(name, type.ofType, storeId)
  if (isListType(type)) return namesStore(name, type) ? [valueFor(name, type.ofType, storeId)] : []
  if (isEnumType(type)) return type.getValues()[0]!.name
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter((field) => isRequiredInputField(field) || namesStore(field.name, field.type))
        .map((field) => [field.name, valueFor(field.name, field.type, storeId)]),
    )
  if (type.name === 'ID') return namesStore(name, type) ? storeId : randomUUID()
  if (!(type.name in scalars))
    throw new Error(`No value for the scalar ${type.name} (${name}): add one to tests/support/arguments.ts.`)
  return scalars[type.name]
}
