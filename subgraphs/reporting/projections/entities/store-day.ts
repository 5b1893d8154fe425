import { Column, Entity, PrimaryColumn } from 'typeorm'

/** The sales of a store on a business day. */
@Entity('store_day')
export class StoreDay {
  @PrimaryColumn({ type: 'uuid', name: 'store_id' })
  storeId!: string

  @PrimaryColumn({ type: 'date', name: 'business_day' })
  businessDay!: string

  @Column({ type: 'int' })
  sales!: number

  @Column({ type: 'bigint' })
  units!: number

  @Column({ type: 'bigint' })
  revenue!: number

  @Column({ type: 'bigint' })
  tax!: number
}
