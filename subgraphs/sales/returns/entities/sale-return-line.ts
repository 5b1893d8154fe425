import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { ReturnCondition } from '../../generated/schema-types.ts'

/** A product of a return, with what was paid back for it. */
@Entity('sale_return_line')
export class SaleReturnLine {
  @PrimaryColumn({ type: 'uuid', name: 'return_id' })
  returnId!: string

  @PrimaryColumn({ type: 'int' })
  place!: number

  @Column({ type: 'uuid', name: 'product_id' })
  productId!: string

  @Column({ type: 'text', nullable: true })
  name!: string | null

  @Column({ type: 'text', nullable: true })
  sku!: string | null

  @Column({ type: 'text', nullable: true })
  barcode!: string | null

  @Column({ type: 'bigint' })
  quantity!: number

  @Column({ type: 'text' })
  condition!: ReturnCondition

  @Column({ type: 'bigint', name: 'unit_price' })
  unitPrice!: number

  @Column({ type: 'bigint' })
  total!: number

  @Column({ type: 'bigint' })
  tax!: number

  /** The cost of all units, in thousandths of a minor unit. Null when it is not known. */
  @Column({ type: 'bigint', nullable: true })
  cost!: number | null
}
