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
