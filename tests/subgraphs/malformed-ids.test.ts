import { randomUUID } from 'node:crypto'
import {
  type ExecutionResult,
  execute,
  GraphQLID,
  type GraphQLInputType,
  isInputObjectType,
  isListType,
  isNonNullType,
  OperationTypeNode,
  parse,
} from 'graphql'
import { expect, test } from 'vitest'
import { principal } from '../../runtime/access/principal.ts'
import { buildSchema } from '../../runtime/subgraph/schema.ts'
import { manifests } from '../../subgraphs/all.ts'
import { valueFor } from '../support/arguments.ts'

const everything = principal({
  kind: 'service',
  id: randomUUID(),
  name: 'all',
  expiresAt: Number.POSITIVE_INFINITY,
  issuedAt: 0,
  storeIds: [],
  has: () => true,
})

/** Each place of an argument that takes an id, and a value with an invalid id there. */
function placesOf(name: string, type: GraphQLInputType, depth = 0): { path: string; value: unknown }[] {
  if (isNonNullType(type)) return placesOf(name, type.ofType, depth)
  if (isListType(type))
    return placesOf(name, type.ofType, depth).map(({ path, value }) => ({
      path: [name, 0, path.slice(name.length + 1)].filter((part) => part !== '').join('.'),
      value: [value],
    }))
  if (type === GraphQLID) return [{ path: name, value: 'abc' }]
  if (!isInputObjectType(type) || depth > 5) return []
  const whole = valueFor(name, type, randomUUID()) as object
  return Object.values(type.getFields()).flatMap((field) =>
    placesOf(field.name, field.type, depth + 1).map(({ path, value }) => ({
      path: `${name}.${path}`,
      value: { ...whole, [field.name]: value },
    })),
  )
}

const cases = manifests.flatMap((manifest) => {
  const schema = buildSchema(manifest)
  return [OperationTypeNode.QUERY, OperationTypeNode.MUTATION].flatMap((operation) =>
    Object.values(schema.getRootType(operation)?.getFields() ?? {})
      .filter(({ name }) => !name.startsWith('_'))
      .flatMap((field) =>
        field.args.flatMap((argument) =>
          placesOf(argument.name, argument.type).map((place) => ({
            ...place,
            schema,
            operation,
            field,
            argument,
          })),
        ),
      ),
  )
})

test.each(cases.map((one) => ({ ...one, name: one.field.name })))(
  'an invalid id is reported as such: $name of $path',
  async ({ schema, operation, field, argument, path, value }) => {
    const argumentsToSend = field.args.filter(
      ({ name, type }) => isNonNullType(type) || name === argument.name,
    )
    const variables = Object.fromEntries(
      argumentsToSend.map(({ name, type }) => [
        name,
        name === argument.name ? value : valueFor(name, type, randomUUID()),
      ]),
    )
    const definitions = argumentsToSend.map(({ name, type }) => `$${name}: ${type}`).join(', ')
    const args = argumentsToSend.map(({ name }) => `${name}: $${name}`).join(', ')
    const document = parse(
      `${operation} (${definitions}) { ${field.name}(${args}) ${/(Int|Boolean|JSON)!?$/.test(`${field.type}`) ? '' : '{ __typename }'} }`,
    )
    const { errors } = (await execute({
      schema,
      document,
      variableValues: variables,
      contextValue: { principal: everything },
    })) as ExecutionResult
    expect(errors?.map(({ message, extensions }) => [extensions.code, message])).toEqual([
      [
        'BAD_USER_INPUT',
        `${path} is "abc": expected an id, which is a UUID. Send it as it came from the API.`,
      ],
    ])
  },
)

test('queries, mutations, filters and lists of lines have ids, so that the test above checks each', () => {
  const paths = cases.map(({ field, path }) => `${field.name} ${path}`)
  expect(paths).toEqual(
    expect.arrayContaining([
      'product id',
      'stockAt productIds.0',
      'stockAlerts filter.productId',
      'transfers filter.toStoreIds.0',
      'ringUpSale input.lines.0.productId',
      'createRestockRule input.terms.sourceStoreIds.0',
      'disableUser input.userId',
    ]),
  )
})
