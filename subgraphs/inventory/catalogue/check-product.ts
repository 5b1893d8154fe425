import { invalidInput } from '../../../runtime/errors/problem.ts'
import { checkText, shown } from '../../../runtime/values/check-text.ts'
import { textProblem } from '../../../runtime/values/text.ts'

const highestPrice = 1_000_000_000
const maxOtherCategories = 10
const maxAttributeBytes = 16 * 1024
const deepestAttributes = 5

/** Each check returns the value as it is stored. @throws Problem InvalidInput that names the field */
export function checkSku(sku: string, field = 'sku'): string {
  if (/^[A-Za-z0-9][\w./-]{0,39}$/.test(sku)) return sku
  throw invalidInput(
    field,
    `${field} is ${shown(sku)}: expected 1 to 40 letters, digits and . _ - /, the first a letter or digit.`,
  )
}

export const checkProductName = (name: string) => checkText('name', name, { min: 1, max: 200 })

export const checkDescription = (text: string) =>
  checkText('description', text, { min: 0, max: 5_000, lines: true })

export function checkPrice(price: number, field = 'price'): number {
  if (price >= 0 && price <= highestPrice) return price
  throw invalidInput(field, `${field} is ${price}: expected 0 to ${highestPrice} minor units.`)
}

/** The further categories of a product. Each must be unique in the list. */
export function checkOtherCategories(ids: readonly string[]): string[] {
  if (ids.length > maxOtherCategories)
    throw invalidInput(
      'otherCategoryIds',
      `otherCategoryIds has ${ids.length} ids: expected at most ${maxOtherCategories}.`,
    )
  for (const [index, id] of ids.entries())
    if (ids.indexOf(id) !== index)
      throw invalidInput(
        `otherCategoryIds.${index}`,
        `otherCategoryIds has ${shown(id)} twice: expected each category once.`,
      )
  return [...ids]
}

/** Returns JSON text, because the database driver would send a list as a PostgreSQL array. */
export function checkAttributes(attributes: unknown): string {
  const kind = Array.isArray(attributes) ? 'list' : attributes === null ? 'null' : typeof attributes
  if (kind !== 'object') throw invalidAttributes(`attributes is a ${kind}: expected an object.`)
  checkValue(attributes, 1)
  const json = JSON.stringify(attributes)
  const bytes = Buffer.byteLength(json)
  if (bytes > maxAttributeBytes)
    throw invalidAttributes(`attributes has ${bytes} bytes as JSON: expected at most ${maxAttributeBytes}.`)
  return json
}

function checkValue(value: unknown, depth: number): void {
  if (typeof value === 'string') {
    const problem = textProblem(value)
    if (problem) throw invalidAttributes(`attributes does not fit. ${problem}`)
  }
  if (value === null || typeof value !== 'object') return
  if (depth > deepestAttributes)
    throw invalidAttributes(`attributes is nested deeper than ${deepestAttributes}: expected less.`)
  for (const [name, field] of Object.entries(value)) {
    checkValue(name, depth)
    checkValue(field, depth + 1)
  }
}

const invalidAttributes = (message: string) => invalidInput('attributes', message)
