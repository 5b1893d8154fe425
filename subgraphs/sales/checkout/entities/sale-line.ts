import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { LinePart } from '../../../../contracts/line-part.ts'

/** A product of a sale, as it was sold. A sale has one row for a product, with the quantity of all its lines. */
@Entity('sale_line')
export class SaleLine {
  @PrimaryColumn({ type: 'uuid', name: 'sale_id' })
  saleId!: string

  @PrimaryColumn({ type: 'uuid', name: 'product_id' })
  productId!: string

  /** Position of the product's first line in the sale, from 0. */
  @Column({ type: 'int' })
  place!: number

  @Column({ type: 'text', nullable: true })
  name!: string | null

  @Column({ type: 'text', nullable: true })
  sku!: string | null

  @Column({ type: 'text', nullable: true })
  barcode!: string | null

  @Column({ type: 'bigint' })
  quantity!: number

  /** Price that the register showed, or null. Inventory rejects the sale if this is not its own price. */
  @Column({ type: 'bigint', name: 'shown_price', nullable: true })
  shownPrice!: number | null

  @Column({ type: 'bigint', name: 'unit_price', nullable: true })
  unitPrice!: number | null

  @Column({ type: 'bigint', nullable: true })
  total!: number | null

  @Column({ type: 'bigint', nullable: true })
  tax!: number | null

  /** The packs, labels and codes of the line, as they were rung up; null when it was rung up by id, in units. */
  @Column({ type: 'jsonb', nullable: true })
  parts!: LinePart[] | null

  /** The cost of all units, in thousandths of a minor unit; null when it was not known. */
  @Column({ type: 'bigint', nullable: true })
  cost!: number | null
}
