import { Column, Entity, PrimaryColumn } from 'typeorm'

/** The sales of a store in a month: the sum of its days. */
@Entity('store_month')
export class StoreMonth {
  @PrimaryColumn({ type: 'uuid', name: 'store_id' })
  storeId!: string

  /** The first day of the month. */
  @PrimaryColumn({ type: 'date' })
  month!: string

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
