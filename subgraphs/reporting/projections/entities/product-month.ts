import { Column, Entity, PrimaryColumn } from 'typeorm'

/** The sales of a product in a store in a month: the sum of its days. */
@Entity('product_month')
export class ProductMonth {
  @PrimaryColumn({ type: 'uuid', name: 'store_id' })
  storeId!: string

  /** The first day of the month. */
  @PrimaryColumn({ type: 'date' })
  month!: string

  @PrimaryColumn({ type: 'uuid', name: 'product_id' })
  productId!: string

  @Column({ type: 'bigint' })
  units!: number

  @Column({ type: 'bigint' })
  revenue!: number
}
