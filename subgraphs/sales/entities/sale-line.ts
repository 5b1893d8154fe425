import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A product of a sale; equal lines are added up. */
@Entity('sale_line')
export class SaleLine {
  @PrimaryColumn({ type: 'uuid', name: 'sale_id' })
  saleId!: string

  @PrimaryColumn({ type: 'uuid', name: 'product_id' })
  productId!: string

  @Column({ type: 'int' })
  quantity!: number

  /** What the till showed: compared by inventory, never used. */
  @Column({ type: 'bigint', name: 'shown_price', nullable: true })
  shownPrice!: number | null

  @Column({ type: 'bigint', name: 'unit_price', nullable: true })
  unitPrice!: number | null

  @Column({ type: 'bigint', nullable: true })
  total!: number | null

  @Column({ type: 'bigint', nullable: true })
  tax!: number | null
}
