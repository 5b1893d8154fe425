import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { apiError } from '../../runtime/errors/errors.ts'
import type { GraphQLRequestBody } from '../../runtime/subgraph-client/client.ts'

const operation = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
})

/** Reads the operation of a request from its body or, for GET, from its address. @throws BAD_REQUEST */
export function operationIn({ method, query, body }: FastifyRequest): GraphQLRequestBody {
  const parsed = operation.safeParse(method === 'GET' ? fromAddress(query as Record<string, unknown>) : body)
  if (!parsed.success) {
    const { path = [], message = '' } = parsed.error.issues[0] ?? {}
    throw apiError(
      'BAD_REQUEST',
      `The operation is invalid${path.length > 0 ? ` at ${path.join('.')}` : ''}: ${message}. Send query, variables, operationName.`,
    )
  }
  const { variables, operationName, ...rest } = parsed.data
  return { ...rest, variables: variables ?? undefined, operationName: operationName ?? undefined }
}

function fromAddress({ variables, ...rest }: Record<string, unknown>) {
  if (typeof variables !== 'string' || variables === '') return rest
  try {
    return { ...rest, variables: JSON.parse(variables) }
  } catch {
    throw apiError('BAD_REQUEST', 'variables in the address are no JSON: expected an object, as {"first":3}.')
  }
}
