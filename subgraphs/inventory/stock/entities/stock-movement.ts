import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A line of the ledger. It is never changed. */
@Entity('stock_movement')
export class StockMovement {
  @PrimaryColumn({ type: 'uuid' })
  id!: string

  @Column({ type: 'uuid', name: 'store_id' })
  storeId!: string

  @Column({ type: 'uuid', name: 'product_id' })
  productId!: string

  @Column({ type: 'bigint' })
  delta!: number

  @Column({ type: 'bigint' })
  balance!: number

  /** The change of the value, in thousandths of a minor unit. Null when the cost is not known. */
  @Column({ type: 'bigint', nullable: true })
  cost!: number | null

  /** The value of the stock level after the movement. Null when the cost is not known. */
  @Column({ type: 'bigint', nullable: true })
  value!: number | null

  @Column({ type: 'text' })
  reason!: string

  @Column({ type: 'text', name: 'reference_kind' })
  referenceKind!: string

  @Column({ type: 'text', name: 'reference_id' })
  referenceId!: string

  @Column({ type: 'text', name: 'actor_id' })
  actorId!: string

  @Column({ type: 'text', name: 'actor_name' })
  actorName!: string

  @Column({ type: 'text', nullable: true })
  note!: string | null

  @Column({ type: 'timestamptz' })
  at!: Date
}
