import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { type AnyVariables, Client, fetchExchange } from '@urql/core'
import { type Fault, faultOf } from './fault.ts'
import { send } from './send.ts'

/** A client without a cache: the browser stores neither the variables nor the answers. */
const client = new Client({
  url: '/graphql',
  fetch: send,
  preferGetMethod: false,
  requestPolicy: 'network-only',
  exchanges: [fetchExchange],
})

/** Reads a query once whose variables are a secret, such as the code of a gift card. */
export async function readSecretly<D, V extends AnyVariables>(
  query: TypedDocumentNode<D, V>,
  variables: V,
): Promise<{ data?: D; fault?: Fault }> {
  const { data, error } = await client.query(query, variables).toPromise()
  return { data, fault: error && faultOf(error) }
}
