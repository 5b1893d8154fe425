/** The packs, in-house codes and scales of the demo chain. */
import { whole } from '../runtime/values/quantity.ts'
import { barcodeOf } from './barcode.ts'
import type { Pack, Product, ScaleLabel } from './chain.ts'
import { fixedId } from './ids.ts'

/** Packs have higher article numbers than products. */
const firstPack = 100_000_000

/** Spring water is also sold by the box, at a price of its own. Centres handle it in pallets. */
export const packsBySku: Record<string, Pick<Product, 'codes' | 'packs' | 'scaleCode'>> = {
  'DRI-01': {
    codes: ['WATER-1.5'],
    packs: [packOf(1, 'Box of 12', 12, 1_599), packOf(2, 'Pallet of 480', 480)],
  },
  'FRU-01': { scaleCode: 4011 },
}

/** The scales print the weight on labels that begin with 21, and the price on those that begin with 22. */
export const scaleLabels: ScaleLabel[] = [
  {
    prefix: '21',
    holds: 'QUANTITY',
    itemFrom: 3,
    itemDigits: 5,
    valueFrom: 8,
    valueDigits: 5,
    decimals: 3,
  },
  { prefix: '22', holds: 'PRICE', itemFrom: 3, itemDigits: 5, valueFrom: 8, valueDigits: 5, decimals: 2 },
]

/** A pack with a barcode of the chain's own. */
export function packOf(number: number, name: string, units: number, price: number | null = null): Pack {
  return {
    id: fixedId('pack', number),
    name,
    quantity: units * whole,
    price,
    barcodes: [barcodeOf(firstPack + number)],
  }
}
