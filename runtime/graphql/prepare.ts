import {
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  type ValidationRule,
  validate,
} from 'graphql'
import { apiError, type ErrorCode } from '../errors/errors.ts'
import { asGraphQLError } from '../errors/public-errors.ts'
import { bounded } from './bounded.ts'

/** A document, as text, and parsed by a caller in this process. */
export interface DocumentSource {
  query: string
  document?: DocumentNode
}

/** A valid document, or the errors of an invalid one. */
export type Prepared = { document: DocumentNode; errors?: undefined } | { errors: GraphQLError[] }

export interface PreparationOptions {
  /** The maximum number of tokens of a text. */
  tokens: number
  /** Rules beside those of GraphQL. */
  rules: ValidationRule[]
}

/** The total characters of the texts whose documents are kept. */
const keptCharacters = 1_000_000

/**
 * Parses and validates each document once. A document that a caller has parsed is known as long as
 * the caller keeps it; the documents of texts are dropped when others were used more recently. An
 * invalid document is not kept.
 */
export function createPreparation(
  schema: GraphQLSchema,
  { tokens, rules }: PreparationOptions,
): (source: DocumentSource) => Prepared {
  const allRules = [...specifiedRules, NoSchemaIntrospectionCustomRule, ...rules]
  const texts = bounded<DocumentNode>(keptCharacters)
  const valid = new WeakSet<DocumentNode>()

  return ({ query, document }) => {
    try {
      return { document: document ? checked(document) : texts.get(query, query.length, () => read(query)) }
    } catch (error) {
      if (error instanceof Invalid) return { errors: error.errors }
      throw error
    }
  }

  function read(query: string): DocumentNode {
    return checked(parsed(query))
  }

  function parsed(query: string): DocumentNode {
    try {
      return parse(query, { maxTokens: tokens })
    } catch (error) {
      throw new Invalid([withCode(asGraphQLError(error), 'GRAPHQL_PARSE_FAILED')])
    }
  }

  function checked(document: DocumentNode): DocumentNode {
    if (valid.has(document)) return document
    const errors = validate(schema, document, allRules, { hideSuggestions: true })
    if (errors.length > 0)
      throw new Invalid(errors.map((error) => withCode(error, 'GRAPHQL_VALIDATION_FAILED')))
    valid.add(document)
    return document
  }
}

class Invalid extends Error {
  constructor(readonly errors: GraphQLError[]) {
    super('invalid document')
  }
}

/** Replaces the code that a scalar gives an invalid value: over HTTP an invalid document has this code too. */
function withCode(error: GraphQLError, code: ErrorCode): GraphQLError {
  error.extensions.code = code
  return error
}

/** The error for a document with several operations, none of which is named. */
export const unresolvedOperation = (): GraphQLError =>
  apiError(
    'OPERATION_RESOLUTION_FAILURE',
    'Which operation? Name one that is in the document by operationName.',
  )
