import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A supplier's delivery to a centre. The ledger records the quantities. */
@Entity('delivery')
export class Delivery {
  @PrimaryColumn({ type: 'uuid' })
  id!: string

  @Column({ type: 'uuid', name: 'store_id' })
  storeId!: string

  @Column({ type: 'text', name: 'supplier_reference' })
  supplierReference!: string

  /** Equal for the same products and quantities, in any order. */
  @Column({ type: 'text', name: 'lines_hash' })
  linesHash!: string

  /** True when the user confirmed that the same goods came again. */
  @Column({ type: 'boolean' })
  again!: boolean

  @Column({ type: 'timestamptz', name: 'received_at' })
  receivedAt!: Date

  @Column({ type: 'text', name: 'received_by_id' })
  receivedById!: string

  @Column({ type: 'text', name: 'received_by_name' })
  receivedByName!: string
}
