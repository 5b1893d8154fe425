import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isUnionType,
  parse,
  validate,
} from 'graphql'
import { randomOf } from './random.ts'

export interface RandomOperation {
  query: string
  variables: Record<string, unknown>
}

const maxDepth = 5

/**
 * Makes a valid operation: aliases, fragments on objects, interfaces and unions, `@skip` and
 * `@include` by constants and variables, arguments by literals and variables.
 *
 * @returns undefined for a seed whose operation is invalid, mostly by fields that cannot be merged
 */
export function randomOperation(schema: GraphQLSchema, seed: string): RandomOperation | undefined {
  const random = randomOf(seed)
  const declared: string[] = []
  const variables: Record<string, unknown> = {}
  const fragments: string[] = []
  const kind = schema.getMutationType() && random.chance(0.2) ? 'mutation' : 'query'
  const root = kind === 'mutation' ? schema.getMutationType()! : schema.getQueryType()!
  const selection = selectionOf(root, 0)
  const operation = `${kind} Random${declared.length > 0 ? `(${declared.join(', ')})` : ''} ${selection}`
  const query = [operation, ...fragments].join('\n')
  return validate(schema, parse(query)).length === 0 ? { query, variables } : undefined

  function selectionOf(type: GraphQLCompositeType, depth: number): string {
    const count = 1 + random.below(depth === 0 ? 3 : 4)
    const parts = Array.from({ length: count }, () => partOf(type, depth)).filter((part) => part !== '')
    return `{ ${parts.length > 0 ? parts.join(' ') : '__typename'} }`
  }

  function partOf(type: GraphQLCompositeType, depth: number): string {
    if (random.chance(0.08)) return `${random.chance(0.3) ? 'kind: ' : ''}__typename`
    if (depth > 0 && depth < maxDepth && random.chance(isAbstractType(type) ? 0.6 : 0.1)) {
      const on = isAbstractType(type) ? random.pick(schema.getPossibleTypes(type)) : type
      const inner = selectionOf(random.chance(0.2) && isAbstractType(type) ? type : on, depth + 1)
      if (random.chance(0.3)) {
        const name = `F${fragments.length}`
        fragments.push(`fragment ${name} on ${on.name} ${selectionOf(on, depth + 1)}`)
        return `...${name}${condition()}`
      }
      return isAbstractType(type)
        ? `... on ${on.name}${condition()} ${selectionOf(on, depth + 1)}`
        : `...${condition()} ${inner}`
    }
    return isUnionType(type) ? '__typename' : fieldOf(random.pick(Object.values(type.getFields())), depth)
  }

  function fieldOf(field: GraphQLField<unknown, unknown>, depth: number): string {
    const type = getNamedType(field.type)
    if (isCompositeType(type) && depth >= maxDepth) return ''
    const alias = random.chance(0.2) ? `${random.pick(['a', 'b', 'id', 'name'])}: ` : ''
    const args = field.args.filter((arg) => isNonNullType(arg.type) || random.chance(0.3)).map(argument)
    const inner = isCompositeType(type) ? ` ${selectionOf(type, depth + 1)}` : ''
    return `${alias}${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${condition()}${inner}`
  }

  function argument({ name, type }: GraphQLArgument): string {
    if (random.chance(0.6)) return `${name}: ${literal(type, 0)}`
    return `${name}: $${variable(String(type), valueFor(type, 0))}`
  }

  function condition(): string {
    if (!random.chance(0.12)) return ''
    const value = random.chance(0.5)
    const test = random.chance(0.5) ? String(value) : `$${variable('Boolean!', value)}`
    return ` @${random.pick(['skip', 'include'])}(if: ${test})`
  }

  function variable(type: string, value: unknown): string {
    const name = `v${declared.length}`
    const byDefault = type === 'Boolean!' && random.chance(0.3)
    declared.push(`$${name}: ${type}${byDefault ? ` = ${value}` : ''}`)
    if (!byDefault) variables[name] = value
    return name
  }

  function literal(type: GraphQLInputType, depth: number): string {
    return literalOf(valueFor(type, depth), type)
  }

  function valueFor(type: GraphQLInputType, depth: number): unknown {
    if (isNonNullType(type)) return valueFor(type.ofType, depth)
    if (isListType(type)) return random.chance(0.5) ? [] : [valueFor(type.ofType, depth)]
    if (isEnumType(type)) return random.pick(type.getValues()).name
    if (isInputObjectType(type))
      return Object.fromEntries(
        Object.values(type.getFields())
          .filter((field) => isNonNullType(field.type) || (depth < 2 && random.chance(0.2)))
          .map((field) => [field.name, valueFor(field.type, depth + 1)]),
      )
    return scalar(type.name)
  }

  function scalar(name: string): unknown {
    if (name === 'Boolean') return random.chance(0.5)
    if (name === 'Int' || name === 'SafeInt' || name === 'Float') return 1 + random.below(3)
    return `x${random.below(3)}`
  }
}

function literalOf(value: unknown, type: GraphQLInputType): string {
  if (isNonNullType(type)) return literalOf(value, type.ofType)
  if (isListType(type))
    return `[${(value as unknown[]).map((item) => literalOf(item, type.ofType)).join(', ')}]`
  if (isEnumType(type)) return String(value)
  if (!isInputObjectType(type)) return JSON.stringify(value)
  const fields = type.getFields()
  return `{ ${Object.entries(value as object)
    .map(([name, inner]) => `${name}: ${literalOf(inner, fields[name]!.type)}`)
    .join(', ')} }`
}
