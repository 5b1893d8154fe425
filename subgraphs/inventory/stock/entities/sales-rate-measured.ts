import { Column, Entity, PrimaryColumn } from 'typeorm'

/** The time when the sales rates of a store were last measured. */
@Entity('sales_rate_measured')
export class SalesRateMeasured {
  @PrimaryColumn({ type: 'uuid', name: 'store_id' })
  storeId!: string

  @Column({ type: 'timestamptz' })
  at!: Date
}
