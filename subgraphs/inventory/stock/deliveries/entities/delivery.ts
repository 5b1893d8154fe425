import { Column, Entity, PrimaryColumn } from 'typeorm'

/** What a supplier has brought to a centre. The ledger says what of it is on the stock levels. */
@Entity('delivery')
export class Delivery {
  @PrimaryColumn({ type: 'uuid' })
  id!: string

  @Column({ type: 'uuid', name: 'store_id' })
  storeId!: string

  @Column({ type: 'text', name: 'supplier_reference' })
  supplierReference!: string

  /** The same for the same products and quantities, in whatever order. */
  @Column({ type: 'text', name: 'lines_hash' })
  linesHash!: string

  /** Whether somebody said that it came again after it had been received. */
  @Column({ type: 'boolean' })
  again!: boolean

  @Column({ type: 'timestamptz', name: 'received_at' })
  receivedAt!: Date

  @Column({ type: 'text', name: 'received_by_id' })
  receivedById!: string

  @Column({ type: 'text', name: 'received_by_name' })
  receivedByName!: string
}
