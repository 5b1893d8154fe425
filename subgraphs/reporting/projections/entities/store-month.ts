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
}
