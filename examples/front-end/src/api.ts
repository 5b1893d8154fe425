import type { TypedDocumentString } from './generated.ts'
import { api } from './settings.ts'
import { accessToken } from './sign-in.ts'

/** Its code is one of docs/errors.md, or `NETWORK` if no answer came. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

interface Answer<Data> {
  data?: Data | null
  errors?: { message: string; path?: (string | number)[]; extensions?: { code?: string } }[]
}

/**
 * Sends an operation to the API. Parts of an answer may be null with an error at their path. Throws
 * if there are no data.
 * @throws ApiError, SignedOut
 */
export async function ask<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const token = await accessToken()
  const response = await fetch(`${api}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
      'apollographql-client-name': 'front-end-example',
    },
    body: JSON.stringify({ query: document.toString(), variables }),
  }).catch((cause: Error) => {
    throw new ApiError('NETWORK', cause.message)
  })
  const { data, errors } = (await response.json()) as Answer<Data>
  if (data) return data
  const [first] = errors ?? []
  throw new ApiError(first?.extensions?.code ?? `HTTP_${response.status}`, first?.message ?? 'No answer.')
}
