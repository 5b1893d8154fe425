import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isRequiredArgument,
} from 'graphql'
import { namesStore, type Operation } from '../access/operations.ts'
import { valueFor } from './arguments.ts'
import type { Chain } from './chains.ts'
import { type Answer, clientWith } from './client.ts'
import type { Fixtures } from './fixtures.ts'
import { askSubgraph } from './subgraph-proxy.ts'

/** One way to call an operation. */
export interface Try {
  operation: Operation
  /** `the gateway`, or a subgraph. */
  place: string
  ask(token?: string): Promise<Answer>
}

/**
 * Every way to call an operation: at the gateway, and at its subgraphs for what only they answer
 * (entities by their bare id and internal fields).
 * @param fixtures an id for each entity type, of the store in question
 * @throws if an operation needs a value that is missing: the error says what to add
 */
export function triesOf(
  chain: Chain,
  schema: GraphQLSchema,
  operation: Operation,
  fixtures: Fixtures,
): Try[] {
  const [typeName, fieldName] = operation.name.split('.') as [string, string?]
  const type = schema.getType(typeName) as GraphQLObjectType
  const call = fieldName ? callOf(type.getFields()[fieldName]!, fixtures.Store!) : idAlone

  if (operation.kind !== 'field' && operation.kind !== 'entity') {
    const query = `${operation.kind}${inBrackets(call.heads)} { ${call.text} }`
    return operation.internal ? atSubgraphs(query) : [atGateway(query)]
  }
  const id = fixtures[typeName]
  if (!id) throw new Error(`No ${typeName} to ask for by its id: add one to tests/support/fixtures.ts.`)
  const entity = `query ${inBrackets(['$of: [_Any!]!', ...call.heads])} {
    _entities(representations: $of) { __typename ... on ${typeName} { ${call.text} } } }`
  const tries = atSubgraphs(entity, { of: [{ __typename: typeName, id }] })
  const root = operation.kind === 'field' && rootOf(schema, type)
  if (!root) return tries
  const query = `query ${inBrackets(['$of: ID!', ...call.heads])} { ${root.name}(id: $of) { ${call.text} } }`
  return [...tries, atGateway(query, { of: id })]

  function atSubgraphs(query: string, variables: object = {}): Try[] {
    return operation.subgraphs.map((place) => ({
      operation,
      place,
      ask: (token) => askSubgraph(chain, place, token, query, { ...call.variables, ...variables }),
    }))
  }

  function atGateway(query: string, variables: object = {}): Try {
    const place = 'the gateway'
    const ask: Try['ask'] = async (token) => {
      const client = clientWith(chain, token)
      const values = { ...call.variables, ...variables }
      if (operation.kind !== 'subscription') return client.ask(query, values)
      const listener = client.listen(query, values)
      return listener.next().finally(() => listener.close())
    }
    return { operation, place, ask }
  }
}

interface Call {
  text: string
  /** Its variables, as an operation declares them. */
  heads: string[]
  variables: Record<string, unknown>
}

const idAlone: Call = { text: 'id', heads: [], variables: {} }

/** A cursor of no log: a stream answers it at once, so the test need not wait for an event. */
const staleCursor = 'none'

function callOf(field: GraphQLField<unknown, unknown>, storeId: string): Call {
  const given = field.args.filter(isGiven)
  const args = given.map(({ name }) => `${name}: $${name}`)
  const value = ({ name, type }: GraphQLArgument) =>
    name === 'after' ? staleCursor : valueFor(name, type, storeId)
  return {
    text: `${field.name}${inBrackets(args)}${isCompositeType(getNamedType(field.type)) ? ' { __typename }' : ''}`,
    heads: given.map(({ name, type }) => `$${name}: ${type}`),
    variables: Object.fromEntries(given.map((arg) => [arg.name, value(arg)])),
  }

  function isGiven(arg: GraphQLArgument) {
    if (arg.name === 'after') return !field.args.some(({ name }) => name === 'first')
    return isRequiredArgument(arg) || arg.name === 'id' || namesStore(arg.name, arg.type)
  }
}

const inBrackets = (items: string[]) => (items.length > 0 ? `(${items.join(', ')})` : '')

/** The query that gives an object of a type by its id. */
const rootOf = (schema: GraphQLSchema, type: GraphQLObjectType) =>
  Object.values(schema.getQueryType()!.getFields()).find(
    (field) => field.type === type && field.args.some(({ name }) => name === 'id'),
  )
