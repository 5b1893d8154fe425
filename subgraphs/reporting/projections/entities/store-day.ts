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

  /** Returns that were taken; their amounts are off the revenue, the units and the tax. */
  @Column({ type: 'int' })
  returns!: number

  /** Minor units that customers got back. */
  @Column({ type: 'bigint' })
  refunded!: number
}
