import { invalidInput } from '../errors/problem.ts'

const invalid = /\p{Cc}/u
const invalidInLines = /[^\P{Cc}\n\r\t]/u

/** What a text of the input may be: its length in UTF-16 units without blanks around it, and if it may have lines. */
interface TextRule {
  min: number
  max: number
  lines?: boolean
}

/** Gives a text of the input as it is kept, trimmed. @throws Problem InvalidInput that names the field */
export function checkText(field: string, value: string, { min, max, lines = false }: TextRule): string {
  const text = value.trim()
  if (text.length >= min && text.length <= max && !(lines ? invalidInLines : invalid).test(text)) return text
  throw invalidInput(
    field,
    `${field} is ${shown(text)}: expected ${min} to ${max} characters, and no control characters.`,
  )
}

/** A text as a message can show it, however long or odd it came. */
export const shown = (text: string) => JSON.stringify(cut(text))

/** The beginning of what came, as much as tells which it is. */
export const cut = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text)
