import { buildSubgraphSchema } from '@apollo/subgraph'
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import type { GraphQLRequestBody, SubgraphClients } from '../../runtime/subgraph-client/client.ts'
import { type Random, randomOf } from './random.ts'

/** The probabilities of a subgraph's faults. */
export interface Faults {
  /** A field throws. */
  error: number
  /** A field is null: a nullable field, and a field that must not be null. */
  nulls: number
  wrongNulls: number
  /** A whole subgraph is unavailable for an operation. */
  down: number
}

/** The identity of an object: its values follow from it. */
const identity = Symbol('identity')
interface Thing {
  __typename: string
  [identity]: string
}

/**
 * Subgraphs without resolvers: each value follows from the seed, its object, its field and its
 * arguments. Entities have few keys, so that lists name the same ones more than once.
 */
export function randomSubgraphs(schemas: Record<string, DocumentNode>) {
  const built = Object.fromEntries(
    Object.entries(schemas).map(([name, typeDefs]) => [name, buildRandomSchema(typeDefs)]),
  )
  return { schemas: built, clientsFor }

  /** @param calls counts the fetches */
  function clientsFor(seed: string, faults: Faults, calls: GraphQLRequestBody[] = []): SubgraphClients {
    return (name) => ({
      name,
      async execute(body): Promise<ExecutionResult> {
        calls.push(body)
        if (randomOf(`${seed} ${name}`).chance(faults.down)) throw new Error('connect ECONNREFUSED')
        const { document, variables } = body
        return execute({
          schema: built[name]!,
          document: document!,
          variableValues: variables,
          fieldResolver: resolverFor(`${seed} ${name}`, faults),
        })
      },
      subscribe: () => Promise.reject(new Error('there is nothing to listen to')),
      call: () => Promise.reject(new Error('the gateway makes no internal calls')),
      events: () => Promise.reject(new Error('the gateway reads no events')),
      settled: () => Promise.reject(new Error('the gateway reads no events')),
      catchUp: () => Promise.reject(new Error('the gateway reads no events')),
      revocations: async () => undefined,
    })
  }
}

function buildRandomSchema(typeDefs: DocumentNode): GraphQLSchema {
  const schema = buildSubgraphSchema({ typeDefs })
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type))
      type.extensions = {
        ...type.extensions,
        apollo: { subgraph: { resolveReference: referenceOf(type.name) } },
      }
  return schema
}

const referenceOf = (typeName: string) => (key: Record<string, unknown>) => ({
  ...key,
  __typename: typeName,
  [identity]: `${typeName} ${JSON.stringify(key)}`,
})

export function resolverFor(seed: string, faults: Faults): GraphQLFieldResolver<unknown, unknown> {
  return (source, args, _, { fieldName, returnType, schema, parentType }) => {
    const thing = source as Partial<Thing> & Record<string, unknown>
    const preset = thing?.[fieldName]
    const name = `${thing?.[identity] ?? parentType.name} ${fieldName} ${JSON.stringify(args)}`
    const random = randomOf(`${seed} ${name}`)
    if (random.chance(faults.error)) throw new Error(`no ${fieldName}`)
    return preset === undefined ? randomValue(returnType, name, random, schema, faults) : preset
  }
}

function randomValue(
  type: GraphQLOutputType,
  name: string,
  random: Random,
  schema: GraphQLSchema,
  faults: Faults,
): unknown {
  if (isNonNullType(type))
    return random.chance(faults.wrongNulls)
      ? null
      : randomValue(type.ofType, name, random, schema, { ...faults, nulls: 0 })
  if (random.chance(faults.nulls)) return null
  if (isListType(type))
    return Array.from({ length: random.below(4) }, (_, index) =>
      randomValue(type.ofType, `${name} ${index}`, random, schema, faults),
    )
  if (isEnumType(type)) return random.pick(type.getValues()).name
  if (isAbstractType(type)) return thingOf(random.pick(schema.getPossibleTypes(type)).name, name, random)
  return isObjectType(type) ? thingOf(type.name, name, random) : leaf(type.name, random)
}

const thingOf = (typeName: string, name: string, random: Random): Thing => ({
  __typename: typeName,
  [identity]: random.chance(0.5) ? `${typeName} ${random.below(4)}` : name,
})

function leaf(typeName: string, random: Random): unknown {
  if (typeName === 'Boolean') return random.chance(0.5)
  if (typeName === 'Int' || typeName === 'SafeInt') return random.below(3)
  if (typeName === 'Float') return random.below(5) / 2
  if (typeName === 'ID') return `id${random.below(4)}`
  return random.pick(['', 'a', 'b', '2026-11-29'])
}
