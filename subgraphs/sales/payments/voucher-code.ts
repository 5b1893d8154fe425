import { createHash, randomInt } from 'node:crypto'

/** Crockford's base 32: no letter looks like another letter or a digit. */
const letters = 'ABCDEFGHJKMNPQRSTVWXYZ'
const alphabet = `0123456789${letters}`
const length = 16

/**
 * Makes the code of a voucher, for example `K7QM-2XWD-90FH-AB3T`. It has 79 random bits, so that
 * guessing is hopeless and its hash needs no salt. It begins with a letter, so that it never looks like
 * the number of a payment card.
 */
export function newVoucherCode(): string {
  const first = letters[randomInt(letters.length)]
  const others = Array.from({ length: length - 1 }, () => alphabet[randomInt(alphabet.length)])
  return [first, ...others].join('').replace(/.{4}(?=.)/g, '$&-')
}

/** The hash by which a voucher is found. Case, blanks, hyphens, and O for 0 or I and L for 1 do not matter. */
export const hashOfCode = (code: string): string => createHash('sha256').update(plain(code)).digest('hex')

export const lastFourOf = (code: string): string => plain(code).slice(-4)

/** True for a text that may be a code. Only such a text is looked up. */
export const mayBeCode = (code: string): boolean =>
  code.length < 100 && new RegExp(`^[${alphabet}]{${length}}$`).test(plain(code))

const plain = (code: string) =>
  code.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1')
