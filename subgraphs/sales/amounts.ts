import { invalidInput } from '../../runtime/errors/problem.ts'

/** An amount in a message, for example `19.99 CAD`. */
export const cents = (amount: number, currency: string): string =>
  `${amount < 0 ? '-' : ''}${Math.trunc(Math.abs(amount) / 100)}.${`${Math.abs(amount) % 100}`.padStart(2, '0')} ${currency}`

/** Checks an amount in minor units. @throws Problem InvalidInput that names the field */
export function checkAmount(field: string, amount: number, { min, max }: { min: number; max: number }): void {
  if (!Number.isInteger(amount) || amount < min || amount > max)
    throw invalidInput(field, `${field} is ${amount}: expected ${min} to ${max} minor units (cents).`)
}
