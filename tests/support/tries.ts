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
  /** The name of the server that is called: `the gateway`, or a subgraph. */
  target: string
  ask(token?: string): Promise<Answer>
}

/**
 * Every way to call an operation: at the gateway, and at its subgraphs when only they answer it
 * (entities by their bare id, and internal fields).
 * @param fixtures an id of each entity type, in the store that is tried
 * @throws if a value is missing that an operation needs: the error says what to add
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
    const query = `${operation.kind}${inBrackets(call.declarations)} { ${call.text} }`
    return operation.internal ? atSubgraphs(query) : [atGateway(query)]
  }
  const id = fixtures[typeName]
  if (!id) throw new Error(`No ${typeName} to ask for by its id: add one to tests/support/fixtures.ts.`)
  const entity = `query ${inBrackets(['$of: [_Any!]!', ...call.declarations])} {
    _entities(representations: $of) { __typename ... on ${typeName} { ${call.text} } } }`
  const tries = atSubgraphs(entity, { of: [{ __typename: typeName, id }] })
  const root = operation.kind === 'field' && rootOf(schema, type)
  if (!root) return tries
  const query = `query ${inBrackets(['$of: ID!', ...call.declarations])} { ${root.name}(id: $of) { ${call.text} } }`
  return [...tries, atGateway(query, { of: id })]

  function atSubgraphs(query: string, variables: object = {}): Try[] {
    return operation.subgraphs.map((target) => ({
      operation,
      target,
      ask: (token) => askSubgraph(chain, target, token, query, { ...call.variables, ...variables }),
    }))
  }

  function atGateway(query: string, variables: object = {}): Try {
    const target = 'the gateway'
    const ask: Try['ask'] = async (token) => {
      const client = clientWith(chain, token)
      const values = { ...call.variables, ...variables }
      if (operation.kind !== 'subscription') return client.ask(query, values)
      const listener = client.listen(query, values)
      return listener.next().finally(() => listener.close())
    }
    return { operation, target: target, ask }
  }
}

interface Call {
  text: string
  /** The declarations of its variables, such as `$id: ID!`. */
  declarations: string[]
  variables: Record<string, unknown>
}

const idAlone: Call = { text: 'id', declarations: [], variables: {} }

/** An invalid cursor. A stream rejects it at once, so the test does not wait for an event. */
const staleCursor = 'none'

function callOf(field: GraphQLField<unknown, unknown>, storeId: string): Call {
  const argumentsToSend = field.args.filter(isGiven)
  const args = argumentsToSend.map(({ name }) => `${name}: $${name}`)
  const value = ({ name, type }: GraphQLArgument) =>
    name === 'after' ? staleCursor : valueFor(name, type, storeId)
  return {
    text: `${field.name}${inBrackets(args)}${isCompositeType(getNamedType(field.type)) ? ' { __typename }' : ''}`,
    declarations: argumentsToSend.map(({ name, type }) => `$${name}: ${type}`),
    variables: Object.fromEntries(argumentsToSend.map((arg) => [arg.name, value(arg)])),
  }

  function isGiven(arg: GraphQLArgument) {
    if (arg.name === 'after') return !field.args.some(({ name }) => name === 'first')
    return isRequiredArgument(arg) || arg.name === 'id' || namesStore(arg.name, arg.type)
  }
}

const inBrackets = (items: string[]) => (items.length > 0 ? `(${items.join(', ')})` : '')

/** The query that returns an object of a type by its id. */
const rootOf = (schema: GraphQLSchema, type: GraphQLObjectType) =>
  Object.values(schema.getQueryType()!.getFields()).find(
    (field) => field.type === type && field.args.some(({ name }) => name === 'id'),
  )
