import { Column, Entity, PrimaryColumn } from 'typeorm'

/** When it was measured how fast the stock levels of a store sell. */
@Entity('sales_rate_measured')
export class SalesRateMeasured {
  @PrimaryColumn({ type: 'uuid', name: 'store_id' })
  storeId!: string

  @Column({ type: 'timestamptz' })
  at!: Date
}
