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

/** Values of scalars. Those of our own scalars come from their descriptions. */
const scalars: Record<string, unknown> = {
  String: '',
  Int: 1,
  Float: 1,
  Boolean: false,
  SafeInt: 1,
  Quantity: 1,
  JSON: {},
  DateTime: '2026-03-01T14:30:00.000Z',
  LocalDate: '2026-03-01',
  LocalTime: '09:00:00',
}

/**
 * Makes a value that fits the type and changes nothing: unknown ids, no lines, and a key that no
 * command accepts. An argument that names a store gets the given one, also if it is optional.
 * @throws for a new scalar: the error says where to add it
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
