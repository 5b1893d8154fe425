import { v7 } from 'uuid'
import type { Random } from './random.ts'

const groups = {
  store: '8000',
  register: '8001',
  user: '9000',
  product: 'a000',
  category: 'b000',
  priceList: 'b001',
  taxes: 'b002',
  pack: 'b003',
}

/** The id of a numbered object in every seeded chain: shaped as a UUIDv7, the same on every machine. */
export const fixedId = (kind: keyof typeof groups, number: number): string =>
  `0195a000-0000-7000-${groups[kind]}-${String(number).padStart(12, '0')}`

/** Makes UUIDv7s for moments in the past. Those of one moment are in the order of the calls. */
export function idsFrom(random: Random): (at: Date) => string {
  let made = 0
  return (at) =>
    v7({ msecs: at.getTime(), seq: made++, random: Uint8Array.from({ length: 16 }, () => random() * 256) })
}
