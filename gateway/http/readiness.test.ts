import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { expect, test } from 'vitest'
import type { SubgraphClient } from '../../runtime/subgraph-client/client.ts'
import { firstAnswers } from './readiness.ts'

const supergraph = await readFile(new URL('../supergraph.graphql', import.meta.url), 'utf8')

test('a gateway waits for each subgraph and for the keys, and says what is missing', async () => {
  const checks = firstAnswers({
    supergraph,
    subgraphs: subgraphsThat(reject),
    identity: identityAt('http://127.0.0.1:9'),
  })

  const subgraphs = [...supergraph.matchAll(/@join__graph\(name: "(.+?)"/g)].map(([, name]) => name!)
  expect(subgraphs).toContain('sales')
  expect(Object.keys(checks).sort()).toEqual(['identity', ...subgraphs].sort())
  await expect(checks.sales!()).rejects.toThrow('answers the gateway')
  await expect(checks.identity!()).rejects.toThrow('expected the keys of tokens at http://127.0.0.1:9/certs')
})

test('a part that has answered once may become unavailable: the gateway stays in service', async () => {
  let behave = answer
  const keys = createServer((_, response) => response.end('{"keys":[]}')).listen(0, '127.0.0.1')
  await new Promise((resolve) => keys.once('listening', resolve))
  const checks = firstAnswers({
    supergraph,
    subgraphs: subgraphsThat(() => behave()),
    identity: identityAt(urlOf(keys)),
  })

  await Promise.all(Object.values(checks).map((check) => check()))
  behave = reject
  await new Promise((resolve) => keys.close(resolve))

  await expect(Promise.all(Object.values(checks).map((check) => check()))).resolves.toBeDefined()
})

type Execute = SubgraphClient['execute']
const answer: () => ReturnType<Execute> = async () => ({ data: { __typename: 'Query' } })
const reject: () => ReturnType<Execute> = async () =>
  JSON.parse('{"errors":[{"message":"sales answers the gateway and other subgraphs only"}]}')

const subgraphsThat = (execute: () => ReturnType<Execute>) => (name: string) =>
  ({ name, execute }) as unknown as SubgraphClient

const identityAt = (url: string) => ({
  jwksUrl: `${url}/certs`,
  tokenUrl: `${url}/token`,
  production: false,
})

function urlOf(server: Server) {
  const { port } = server.address() as { port: number }
  return `http://127.0.0.1:${port}`
}
