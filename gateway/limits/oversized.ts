import { type GraphQLError, Lexer, Source, type Token, TokenKind } from 'graphql'
import { apiError } from '../../runtime/errors/errors.ts'
import { documentLimits } from '../../runtime/graphql/limits.ts'

/**
 * Checks the size of a document before any other code reads it. Parsing a deeply nested document
 * overflows the stack, and validating a long one takes long. Without this check the client would not
 * learn that the document exceeds a limit. Documents with syntax errors pass: the parser reports them.
 * @returns the error for the first limit that the document breaks
 */
export function oversized(document: string): GraphQLError | undefined {
  const { characters, tokens, nesting, aliases } = documentLimits
  if (document.length > characters) {
    const got = `The document has ${document.length} characters, ${characters} at the most`
    return tooMuch(`${got}: ${askLess}`, 'characters', characters)
  }
  const counted = count(document)
  if (counted.tokens > tokens)
    return tooMuch(`The document is longer than ${tokens} tokens: ${askLess}`, 'tokens', tokens)
  if (counted.nesting > nesting)
    return tooMuch(`The document nests deeper than ${nesting}: ${useSeveral}`, 'depth', nesting)
  if (counted.aliases > aliases) {
    const got = `The document has ${counted.aliases} aliases, ${aliases} at the most`
    return tooMuch(`${got}: ${useSeveral}`, 'aliases', aliases)
  }
  return undefined
}

const opening: string[] = [TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]
const closing: string[] = [TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]

/**
 * Counts tokens, the deepest nesting and aliases. A colon outside parentheses is an alias: only arguments
 * and variables stand in parentheses.
 */
function count(document: string) {
  const counted = { tokens: 0, nesting: 0, aliases: 0 }
  let depth = 0
  let inParentheses = 0
  for (const { kind } of tokensOf(document)) {
    if (++counted.tokens > documentLimits.tokens) break
    if (kind === TokenKind.COLON && inParentheses === 0) counted.aliases++
    if (opening.includes(kind)) counted.nesting = Math.max(counted.nesting, ++depth)
    if (closing.includes(kind)) depth--
    if (kind === TokenKind.PAREN_L) inParentheses++
    if (kind === TokenKind.PAREN_R) inParentheses--
  }
  return counted
}

function* tokensOf(document: string): Generator<Token> {
  const lexer = new Lexer(new Source(document))
  while (true) {
    const token = next(lexer)
    if (token === undefined || token.kind === TokenKind.EOF) return
    yield token
  }
}

function next(lexer: Lexer) {
  try {
    return lexer.advance()
  } catch {
    return undefined
  }
}

const useSeveral = 'ask in several operations.'
const askLess = 'ask for less, or send values as variables.'

const tooMuch = (message: string, limit: string, max: number) =>
  apiError('LIMIT_EXCEEDED', message, { limit, max, http: { status: 400 } })
