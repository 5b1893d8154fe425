import {
  type FieldNode,
  type FormattedExecutionResult,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  isAbstractType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
} from 'graphql'
import { apiError } from '../../runtime/errors/errors.ts'
import type { GraphQLRequestBody } from '../../runtime/subgraph-client/client.ts'
import { oversized } from '../limits/oversized.ts'

/** A subscription whose events have ids, so that a later request can continue a broken stream. */
export interface Resumable {
  /** The operation to run instead of the client's. */
  body: GraphQLRequestBody
  /** Reads the id of an answer, and removes the field that was added for the id. */
  read(answer: FormattedExecutionResult): { id?: string; answer: FormattedExecutionResult }
}

/** Names that no client uses. */
const idAlias = 'comptoirEventId'
const afterVariable = 'comptoirLastEventId'

/**
 * Adds the cursor of each event to the operation, and continues after `lastEventId`. That id wins over
 * the client's own `after`, which the client sent with its first request and does not update.
 * @throws BAD_REQUEST for a `lastEventId` when the operation has no `after` argument
 */
export function resumable(schema: GraphQLSchema, body: GraphQLRequestBody, lastEventId?: string): Resumable {
  const unchanged: Resumable = { body, read: (answer) => ({ answer }) }
  const operation = subscriptionIn(body)
  if (!operation) return unchanged
  const field = rootFieldOf(operation)
  const definition = schema.getSubscriptionType()?.getFields()[field?.name.value ?? '']
  if (!field || !definition?.args.some(({ name }) => name === 'after')) {
    if (lastEventId) throw noCursor()
    return unchanged
  }
  const key = field.alias?.value ?? field.name.value
  const edits = [askForId(schema, field, getNamedType(definition.type).name)]
  const variables = { ...body.variables }
  if (lastEventId) edits.push(...continueAfter(operation, field, lastEventId, variables))
  return {
    body: { ...body, query: edited(body.query, edits), variables },
    read(answer) {
      const event = answer.data?.[key] as Record<string, unknown> | null | undefined
      if (typeof event?.[idAlias] !== 'string') return { answer }
      const { [idAlias]: id, ...rest } = event
      return { id: id as string, answer: { ...answer, data: { ...answer.data, [key]: rest } } }
    },
  }
}

/** A replacement of a part of the document. */
interface Edit {
  from: number
  to: number
  text: string
}

/** An invalid document gets its error when it is run. */
function subscriptionIn({ query, operationName }: GraphQLRequestBody): OperationDefinitionNode | undefined {
  if (oversized(query)) return undefined
  try {
    const operation = getOperationAST(parse(query), operationName)
    return operation?.operation === 'subscription' ? operation : undefined
  } catch {
    return undefined
  }
}

/** A subscription has one root field. One inside a fragment is ignored. */
function rootFieldOf({ selectionSet: { selections } }: OperationDefinitionNode): FieldNode | undefined {
  const [only] = selections
  return selections.length === 1 && only?.kind === Kind.FIELD && only.selectionSet ? only : undefined
}

function askForId(schema: GraphQLSchema, { selectionSet }: FieldNode, typeName: string): Edit {
  const type = schema.getType(typeName)
  const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : []
  const withCursor = possible.filter((one) => one.getFields().cursor)
  const text = withCursor.map(({ name }) => ` ... on ${name} { ${idAlias}: cursor }`).join('')
  const closing = selectionSet!.loc!.end - 1
  return { from: closing, to: closing, text: `${text} ` }
}

/** Gives the client's own variable another value. Without one, the argument gets a variable of ours. */
function continueAfter(
  operation: OperationDefinitionNode,
  field: FieldNode,
  lastEventId: string,
  variables: Record<string, unknown>,
): Edit[] {
  const after = field.arguments?.find(({ name }) => name.value === 'after')
  if (after?.value.kind === Kind.VARIABLE) {
    variables[after.value.name.value] = lastEventId
    return []
  }
  variables[afterVariable] = lastEventId
  const [firstVariable] = operation.variableDefinitions ?? []
  const { start } = (operation.directives?.[0] ?? operation.selectionSet).loc!
  const definition = `$${afterVariable}: String`
  const declared = firstVariable
    ? insertion(firstVariable.loc!.start, `${definition}, `)
    : insertion(start, `(${definition}) `)
  if (after)
    return [declared, { from: after.value.loc!.start, to: after.value.loc!.end, text: `$${afterVariable}` }]
  const [firstArgument] = field.arguments ?? []
  const argument = `after: $${afterVariable}`
  return [
    declared,
    firstArgument
      ? insertion(firstArgument.loc!.start, `${argument}, `)
      : insertion(field.name.loc!.end, `(${argument})`),
  ]
}

const insertion = (at: number, text: string): Edit => ({ from: at, to: at, text })

/**
 * Edits the text in place, so that lines and columns of errors match the client's text as far as
 * possible.
 */
function edited(text: string, edits: Edit[]): string {
  return edits
    .toSorted((a, b) => b.from - a.from)
    .reduce((whole, { from, to, text: put }) => whole.slice(0, from) + put + whole.slice(to), text)
}

const noCursor = () =>
  apiError(
    'BAD_REQUEST',
    'Last-Event-ID came, but this operation does not go on after a cursor: expected a subscription whose field takes ' +
      'the argument after, written in the operation itself. Ask without the header.',
  )
