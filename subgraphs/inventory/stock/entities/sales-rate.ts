import { Column, Entity, PrimaryColumn } from 'typeorm'

/** The sales rate of a stock level. A stock level without sales has no row. */
@Entity('sales_rate')
export class SalesRate {
  @PrimaryColumn({ type: 'uuid', name: 'store_id' })
  storeId!: string

  @PrimaryColumn({ type: 'uuid', name: 'product_id' })
  productId!: string

  /** Units sold in the last `salesRateDays` days. */
  @Column({ type: 'bigint' })
  sold!: number
}
