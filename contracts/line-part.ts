import { z } from 'zod'
import { MinorUnits } from './define.ts'

/**
 * A pack, a label of a scale, or units by SKU or barcode: a part of a line, as it was rung up. It is JSON, so its
 * quantities are thousandths.
 */
export const LinePart = z.object({
  /** Null for the unit, and for a label. */
  pack: z.string().nullable(),
  /** Of the unit in one of it. */
  packQuantity: z.int(),
  /** The number of packs, labels or units. */
  count: z.int(),
  /** The barcode that was scanned; null when it was rung up by SKU or id. */
  code: z.string().nullable(),
  /** All its units. */
  quantity: z.int(),
  /** The price of one pack or label, when it has a price of its own. */
  price: MinorUnits.nullable(),
})
export type LinePart = z.infer<typeof LinePart>
