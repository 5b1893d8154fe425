import type { Chain } from './chains.ts'
import type { Answer } from './client.ts'

/** Asks a subgraph as the gateway does: with its secret, and the caller's token. */
export async function askSubgraph(
  chain: Chain,
  name: string,
  token: string | undefined,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Answer> {
  const response = await fetch(`${chain.subgraph(name)}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-comptoir-gateway': 'demo-only-gateway-secret',
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables }),
  })
  return (await response.json()) as Answer
}
