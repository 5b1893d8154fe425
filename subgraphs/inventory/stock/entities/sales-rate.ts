import { Column, Entity, PrimaryColumn } from 'typeorm'

/** How fast a stock level sells. What sold nothing has no row. */
@Entity('sales_rate')
export class SalesRate {
  @PrimaryColumn({ type: 'uuid', name: 'store_id' })
  storeId!: string

  @PrimaryColumn({ type: 'uuid', name: 'product_id' })
  productId!: string

  /** Units, in the days that were looked at. */
  @Column({ type: 'int' })
  sold!: number
}
