import { Column, Entity, PrimaryColumn } from 'typeorm'

/** Number of sales of a store in an hour of a business day. */
@Entity('store_hour')
export class StoreHour {
  @PrimaryColumn({ type: 'uuid', name: 'store_id' })
  storeId!: string

  @PrimaryColumn({ type: 'date', name: 'business_day' })
  businessDay!: string

  @PrimaryColumn({ type: 'int' })
  hour!: number

  @Column({ type: 'int' })
  sales!: number
}
