import { createServer } from 'node:http'
import { composeServices } from '@apollo/composition'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { execute, type GraphQLSchema, parse } from 'graphql'

/** Small subgraphs whose answers cost them little, so that a bench measures the gateway before them. */

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires", "@shareable"])`

const sdl: Record<string, string> = {
  branches: `${link}
    type Query { branches: [Branch!]! }
    type Branch @key(fields: "id") { id: ID! name: String! city: String! lead: Worker! }
    type Worker @key(fields: "id") { id: ID! }`,
  workers: `${link}
    type Query { worker(id: ID!): Worker }
    type Worker @key(fields: "id") { id: ID! name: String! email: String! }`,
  articles: `${link}
    type Query { articles: [Article!]! }
    type Article @key(fields: "id") { id: ID! name: String! price: Int! weight: Int! }`,
  shelves: `${link}
    type Branch @key(fields: "id") { id: ID! shelves(first: Int!): [Shelf!]! }
    type Shelf { available: Int! level: String! article: Article! counted: Worker }
    type Article @key(fields: "id") { id: ID! weight: Int! @external price: Int! @external inStock: Boolean! freight: Int @requires(fields: "price weight") }
    type Worker @key(fields: "id") { id: ID! }`,
  notes: `${link}
    type Article @key(fields: "id") { id: ID! notes: [Note!]! }
    type Note @key(fields: "id") { id: ID! text: String! author: Worker! about: Article! }
    type Worker @key(fields: "id") { id: ID! notes: [Note!]! }`,
}

/** 10 branches with 20 of 25 articles each: entities repeat, as in a chain. */
export const operation = `query Benched { branches { id name city lead { name email } shelves(first: 20) {
  available level article { name price inStock freight notes { text author { name } } } counted { name } } } }`

const [branches, articles, workers] = [10, 25, 12]
const ids = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `${index + 1}` }))
const number = (id: string) => Number(id)
type Key = { id: string }
const sameKey = { __resolveReference: (key: Key) => ({ ...key }) }

type Resolvers = Extract<Parameters<typeof buildSubgraphSchema>[0], { resolvers?: unknown }>['resolvers']

const resolvers: Record<string, Resolvers> = {
  branches: {
    Query: { branches: () => ids(branches) },
    Branch: {
      ...sameKey,
      name: ({ id }: Key) => `Branch ${id}`,
      city: ({ id }: Key) => `City ${number(id) % 4}`,
      lead: ({ id }: Key) => ({ id: `${(number(id) % workers) + 1}` }),
    },
  },
  workers: {
    Query: { worker: (_: unknown, { id }: Key) => ({ id }) },
    Worker: {
      ...sameKey,
      name: ({ id }: Key) => `Worker ${id}`,
      email: ({ id }: Key) => `w${id}@chain.example`,
    },
  },
  articles: {
    Query: { articles: () => ids(articles) },
    Article: {
      ...sameKey,
      name: ({ id }: Key) => `Article ${id} with a name of some length`,
      price: ({ id }: Key) => number(id) * 100,
      weight: ({ id }: Key) => number(id) * 10,
    },
  },
  shelves: {
    Branch: {
      ...sameKey,
      shelves: ({ id }: Key, { first }: { first: number }) =>
        ids(first).map((key) => ({
          available: (number(key.id) * number(id)) % 9,
          level: 'OK',
          article: { id: `${((number(key.id) + number(id)) % articles) + 1}` },
          counted: { id: `${(number(key.id) % workers) + 1}` },
        })),
    },
    Article: {
      ...sameKey,
      inStock: ({ id }: Key) => number(id) % 3 !== 0,
      freight: ({ price, weight }: { price: number; weight: number }) => price + weight,
    },
  },
  notes: {
    Article: {
      ...sameKey,
      notes: ({ id }: Key) =>
        [1, 2].map((n) => ({ id: `${id}-${n}`, author: { id: `${(number(id) % workers) + 1}` } })),
    },
    Note: {
      ...sameKey,
      text: ({ id }: Key) => `Note ${id}: keep dry, turn weekly.`,
      about: ({ id }: Key) => ({ id: id.split('-')[0] }),
    },
    Worker: { ...sameKey, notes: () => [] },
  },
}

export function supergraphAt(port: number): string {
  const { supergraphSdl, errors } = composeServices(
    Object.entries(sdl).map(([name, text]) => ({
      name,
      url: `http://127.0.0.1:${port}/${name}/graphql`,
      typeDefs: parse(text),
    })),
  )
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'))
  return supergraphSdl
}

/** Serves the subgraphs on a port of their own. Each answer is made once, and then kept. */
export async function serveSubgraphs(): Promise<number> {
  const schemas = new Map<string, GraphQLSchema>()
  for (const [name, text] of Object.entries(sdl))
    schemas.set(name, buildSubgraphSchema({ typeDefs: parse(text), resolvers: resolvers[name] }))
  const kept = new Map<string, string>()
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk) => chunks.push(chunk))
    request.on('end', () => {
      const name = request.url!.split('/')[1]!
      const body = Buffer.concat(chunks).toString()
      void answerTo(name, body).then((answer) => {
        response.setHeader('content-type', 'application/json')
        response.end(answer)
      })
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as { port: number }).port

  async function answerTo(name: string, body: string) {
    const known = kept.get(`${name} ${body}`)
    if (known) return known
    const { query, variables } = JSON.parse(body) as { query: string; variables?: Record<string, unknown> }
    const schema = schemas.get(name)!
    const made = JSON.stringify(await execute({ schema, document: parse(query), variableValues: variables }))
    kept.set(`${name} ${body}`, made)
    return made
  }
}
