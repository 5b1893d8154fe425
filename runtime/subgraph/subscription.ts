import {
  createSourceEventStream,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql'
import { Followed } from '../events/live.ts'
import { turns } from '../process/turns.ts'
import type { GraphQLRequestBody } from '../subgraph-client/client.ts'

/**
 * The maximum of answers to events that all streams of a process make in one turn of the event loop: a
 * few ms of work.
 */
const answersInATurn = 10
const turn = turns(answersInATurn)

/**
 * Opens a subscription by graphql-js. The extensions of its answers have their position in the log.
 * An answer without data and errors has only the stream's position. Only the gateway reads these
 * extensions.
 */
export async function openSubscription(
  schema: GraphQLSchema,
  { query, variables, operationName }: GraphQLRequestBody,
  contextValue: unknown,
): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> {
  const document = parse(query)
  const errors = validate(schema, document)
  if (errors.length > 0) return { errors }
  const args = { schema, document, variableValues: variables, operationName, contextValue }
  const source = await createSourceEventStream(args)
  if (!(Symbol.asyncIterator in source)) return source
  const events = source[Symbol.asyncIterator]()

  const answers: AsyncIterableIterator<ExecutionResult> = {
    [Symbol.asyncIterator]() {
      return this
    },
    async next() {
      const { done, value } = await events.next()
      if (!done) await turn()
      return done ? { done, value: undefined } : { done: false, value: await answerTo(value) }
    },
    async return() {
      await events.return?.()
      return { done: true, value: undefined }
    },
  }
  return answers

  async function answerTo(event: unknown): Promise<ExecutionResult> {
    if (!(event instanceof Followed)) return execute({ ...args, rootValue: event })
    const { root, position, feed } = event
    const answer = root === undefined ? {} : await execute({ ...args, rootValue: root })
    return { ...answer, extensions: { position, feed } }
  }
}
