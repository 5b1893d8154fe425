import { parse } from 'graphql'
import { defineSubgraph } from '../subgraph/manifest.ts'
import { buildSchema } from '../subgraph/schema.ts'

/** Builds the schema of a subgraph without a domain, as the runtime does. */
export const schemaOf = (sdl: string, resolvers: object) =>
  buildSchema(
    defineSubgraph({
      name: 'test',
      resolvers,
      loaders: () => ({}),
      schema: parse(`
        extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
                            import: ["@key", "@authenticated", "@requiresScopes", "@policy"])
        ${sdl}`),
    }),
  )
