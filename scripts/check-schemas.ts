import {
  type ASTNode,
  type DocumentNode,
  type FieldDefinitionNode,
  isTypeDefinitionNode,
  isTypeExtensionNode,
  Kind,
  print,
  type TypeDefinitionNode,
  type TypeExtensionNode,
} from 'graphql'
import { codeOf } from '../runtime/errors/problem.ts'
import { locationOf } from './schema-files.ts'

/**
 * Finds where schemas break the rules of this repository:
 * - Everything has a description.
 * - A mutation takes one `input` and returns a nullable union.
 * - One selection can read all fields of all types of a union.
 * - A field that only some callers may see is nullable.
 * - Enum values are SCREAMING_SNAKE.
 * - The code of a problem, which follows from the name of its type, is a `ProblemCode`.
 *
 * @returns a line for each fault, which begins with FILE:LINE:COLUMN
 */
export function schemaFaults(documents: DocumentNode[]): string[] {
  const types = documents.flatMap(typesIn)
  const unions = new Set(types.filter(isUnion).map(({ name }) => name.value))
  return [
    ...types.flatMap((type) => faultsIn(type, unions)),
    ...types.filter(isUnion).flatMap(unionFaults(types)),
    ...types.filter(isProblem).flatMap(codeFaults(types)),
  ]
}

type TypeNode = TypeDefinitionNode | TypeExtensionNode

/** A type, field, argument or enum value, with the path that names it in a fault: `Store.name`. */
interface Described {
  path: string
  node: ASTNode & { description?: unknown }
}

function faultsIn(type: TypeNode, unions: Set<string>): string[] {
  const isMutation = type.name.value === 'Mutation'
  return [
    ...describable(type)
      .filter(({ node }) => !node.description)
      .map(({ path, node }) => `${locationOf(node)} ${path} has no description: say what it is.`),
    ...valuesOf(type)
      .filter(({ name }) => !/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(name.value))
      .map((value) => `${locationOf(value)} ${type.name.value}.${value.name.value} is not SCREAMING_SNAKE.`),
    ...(type.kind === Kind.OBJECT_TYPE_DEFINITION ? fieldsOf(type) : [])
      .filter(nullsItsParent)
      .map(
        (field) =>
          `${locationOf(field)} ${type.name.value}.${field.name.value} is non-null, but ` +
          'only some callers may see it: the others lose the whole object. Make it nullable.',
      ),
    ...(isMutation ? fieldsOf(type).flatMap((field) => mutationFaults(field, unions)) : []),
  ]
}

function mutationFaults(field: FieldDefinitionNode, unions: Set<string>): string[] {
  const { name, arguments: args = [], type } = field
  const at = `${locationOf(field)} Mutation.${name.value}`
  const takesInput =
    args.length === 1 && args[0]!.name.value === 'input' && args[0]!.type.kind === Kind.NON_NULL_TYPE
  const givesUnion = type.kind === Kind.NAMED_TYPE && unions.has(type.name.value)
  return [
    ...(takesInput ? [] : [`${at} must take exactly one argument, \`input\`, of a non-null type.`]),
    ...(givesUnion ? [] : [`${at} must return a nullable union of its results.`]),
  ]
}

/**
 * True for a non-null field that only some callers may see. For the other callers the gateway makes the
 * field null. A non-null field cannot be null, so the object that holds it becomes null instead.
 */
const nullsItsParent = ({ type, directives = [] }: FieldDefinitionNode) =>
  type.kind === Kind.NON_NULL_TYPE &&
  directives.some(({ name }) => restrictions.has(name.value)) &&
  !directives.some(({ name }) => name.value === 'inaccessible')

const restrictions = new Set(['authenticated', 'requiresScopes', 'policy'])

/**
 * Finds fields of one name that have different types in the types of a union, such as a number and a
 * list: GraphQL rejects a selection of both.
 */
const unionFaults = (types: TypeNode[]) => {
  const composite = new Set(
    types.filter((type) => 'fields' in type || isUnion(type)).map(({ name }) => name.value),
  )
  const shapeOf = ({ type }: FieldDefinitionNode) =>
    print(type).replace(/\w+/, (name) => (composite.has(name) ? '{}' : name))
  return (union: TypeNode): string[] => {
    const members = new Set('types' in union ? union.types?.map(({ name }) => name.value) : [])
    const shapes = new Map<string, { shape: string; path: string }>()
    return types
      .filter(({ name }) => members.has(name.value))
      .flatMap((type) => fieldsOf(type).map((field) => ({ type, field })))
      .flatMap(({ type, field }) => {
        const [path, shape] = [`${type.name.value}.${field.name.value}`, shapeOf(field)]
        const first = shapes.get(field.name.value) ?? { shape, path }
        shapes.set(field.name.value, first)
        return first.shape === shape
          ? []
          : [
              `${locationOf(field)} ${path} and ${first.path} have different types, ` +
                `so no selection of ${union.name.value} can read both: rename one.`,
            ]
      })
  }
}

const codeFaults = (types: TypeNode[]) => {
  const codes = types.filter(({ name }) => name.value === 'ProblemCode').flatMap(valuesOf)
  const known = new Set(codes.map(({ name }) => name.value))
  return (type: TypeNode): string[] => {
    const code = codeOf(type.name.value)
    return known.has(code)
      ? []
      : [`${locationOf(type)} ${type.name.value} has no code ${code} in ProblemCode.`]
  }
}

function describable(type: TypeNode): Described[] {
  const path = type.name.value
  const fields = fieldsOf(type).flatMap((field): Described[] => {
    const name = `${path}.${field.name.value}`
    const args = field.arguments?.map((node) => ({ path: `${name}(${node.name.value})`, node })) ?? []
    return [{ path: name, node: field }, ...args]
  })
  const values = valuesOf(type).map((node) => ({ path: `${path}.${node.name.value}`, node }))
  const own = isTypeDefinitionNode(type) && !roots.has(path) ? [{ path, node: type }] : []
  return [...own, ...fields, ...values]
}

/** These types need no description: it would be the same in every schema. */
const roots = new Set(['Query', 'Mutation', 'Subscription'])

const typesIn = ({ definitions }: DocumentNode) =>
  definitions.filter((node): node is TypeNode => isTypeDefinitionNode(node) || isTypeExtensionNode(node))

const fieldsOf = (type: TypeNode) =>
  ('fields' in type && (type.fields as readonly FieldDefinitionNode[] | undefined)) || []

const valuesOf = (type: TypeNode) => ('values' in type && type.values) || []

const isProblem = (type: TypeNode) =>
  type.kind === Kind.OBJECT_TYPE_DEFINITION &&
  type.interfaces?.some(({ name }) => name.value === 'Problem') === true

const isUnion = ({ kind }: TypeNode) => kind === Kind.UNION_TYPE_DEFINITION
