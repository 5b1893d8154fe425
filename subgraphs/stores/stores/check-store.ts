import { invalidInput } from '../../../runtime/errors/problem.ts'
import { isTimeZone } from '../../../runtime/values/business-day.ts'
import { checkText, shown } from '../../../runtime/values/check-text.ts'
import type { AddressInput, OpeningHours, StoreKind, Weekday } from '../generated/schema-types.ts'
import type { PostalAddress } from './entities/store.ts'

export const maxRegisters = 50

const week: Weekday[] = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY']

/** A logistics centre supplies the other stores and has no registers. A head office may have some. */
export const maySell = (kind: StoreKind) => kind !== 'LOGISTICS_CENTRE'

/** An open standard store has at least one register. */
export const mustSell = (kind: StoreKind) => kind === 'STANDARD_STORE'

/** Each check returns the value as it is stored. @throws Problem InvalidInput that names the field */
export function checkCode(field: string, code: string, min: number): string {
  if (new RegExp(`^(?=.{${min},20}$)[A-Z0-9][A-Z0-9-]*$`).test(code)) return code
  throw invalidInput(
    field,
    `${field} is ${shown(code)}: expected ${min} to 20 capitals, digits and hyphens, for example MILE-END.`,
  )
}

export const checkName = (name: string) => checkText('name', name, { min: 1, max: 80 })

export function checkTimeZone(name: string): string {
  // Newer versions of Node also accept an offset such as +05:00, which is not the name of a time zone.
  if (/^[A-Za-z]/.test(name) && isTimeZone(name)) return name
  throw invalidInput(
    'timeZone',
    `timeZone is ${shown(name)}: expected an IANA name such as America/Toronto. Check its spelling.`,
  )
}

export function checkAddress(address: AddressInput): PostalAddress {
  return {
    street: address.street == null ? null : checkText('address.street', address.street, { min: 1, max: 200 }),
    city: checkText('address.city', address.city, { min: 1, max: 100 }),
    region: checkText('address.region', address.region ?? '', { min: 0, max: 100 }) || null,
    postalCode: checkText('address.postalCode', address.postalCode ?? '', { min: 0, max: 20 }) || null,
    country: checkCountry(address.country),
  }
}

/** A store with registers has a street, because its receipts show it. */
export function mustHaveStreet({ street }: PostalAddress): void {
  if (street === null)
    throw invalidInput(
      'address.street',
      'address.street is missing: expected the street of a store that has registers. Only a store that sells nothing may leave it out.',
    )
}

/** Returns the hours sorted by weekday, Monday first. */
export function checkHours(hours: readonly OpeningHours[]): OpeningHours[] {
  const days = hours.map(({ day }) => day)
  for (const [index, { day, opens, closes }] of hours.entries()) {
    if (days.indexOf(day) !== index)
      throw invalidInput(`hours.${index}.day`, `hours has ${day} twice: expected each weekday at most once.`)
    if (closes <= opens && !isMidnight(closes))
      throw invalidInput(
        `hours.${index}.closes`,
        `hours on ${day} are ${opens} to ${closes}: expected a later time, or 00:00 for midnight, the day's end.`,
      )
  }
  return hours
    .map(({ day, opens, closes }) => ({ day, opens, closes }))
    .sort((a, b) => week.indexOf(a.day) - week.indexOf(b.day))
}

/** Checks the codes of the registers of a new store. */
export function checkRegisters(kind: StoreKind, codes: readonly string[]): string[] {
  const [min, max] = [mustSell(kind) ? 1 : 0, maySell(kind) ? maxRegisters : 0]
  if (codes.length < min || codes.length > max)
    throw invalidInput(
      'registers',
      `registers has ${codes.length} codes: expected ${max === 0 ? 'none' : `${min} to ${max}`} for ${kind}.`,
    )
  for (const [index, code] of codes.entries())
    if (codes.indexOf(checkCode(`registers.${index}`, code, 1)) !== index)
      throw invalidInput(`registers.${index}`, `registers has ${code} twice: expected different codes.`)
  return [...codes]
}

const isMidnight = (time: string) => /^00:00(:00(\.0+)?)?$/.test(time)

function checkCountry(country: string) {
  if (/^[A-Z]{2}$/.test(country) && countries.of(country)) return country
  throw invalidInput(
    'address.country',
    `address.country is ${shown(country)}: expected the two capitals of ISO 3166-1, for example CA.`,
  )
}

const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
