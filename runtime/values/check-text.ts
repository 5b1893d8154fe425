import { invalidInput } from '../errors/problem.ts'

const invalid = /\p{Cc}/u
const invalidInLines = /[^\P{Cc}\n\r\t]/u

/**
 * The limits of a text in the input: its length in UTF-16 units after trimming, and whether it may
 * have line breaks.
 */
interface TextRule {
  min: number
  max: number
  lines?: boolean
}

/**
 * Checks a text in the input.
 * @returns the text, trimmed
 * @throws Problem InvalidInput that names the field
 */
export function checkText(field: string, value: string, { min, max, lines = false }: TextRule): string {
  const text = value.trim()
  if (text.length >= min && text.length <= max && !(lines ? invalidInLines : invalid).test(text)) return text
  throw invalidInput(
    field,
    `${field} is ${shown(text)}: expected ${min} to ${max} characters, and no control characters.`,
  )
}

/** Quotes any text for a message: shortened, and with its control characters escaped. */
export const shown = (text: string) => JSON.stringify(cut(text))

/** The beginning of a text, long enough to recognise it. */
export const cut = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text)
