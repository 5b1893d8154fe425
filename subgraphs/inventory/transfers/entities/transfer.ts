import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { TransferState } from '../../generated/schema-types.ts'

/** A transfer of stock from one store to another. */
@Entity('transfer')
export class Transfer {
  @PrimaryColumn({ type: 'uuid' })
  id!: string

  @Column({ type: 'uuid', name: 'request_id', nullable: true })
  requestId!: string | null

  @Column({ type: 'uuid', name: 'from_store_id' })
  fromStoreId!: string

  @Column({ type: 'uuid', name: 'to_store_id' })
  toStoreId!: string

  @Column({ type: 'text' })
  state!: TransferState

  @Column({ type: 'timestamptz', name: 'planned_at' })
  plannedAt!: Date

  @Column({ type: 'timestamptz', name: 'shipped_at', nullable: true })
  shippedAt!: Date | null

  @Column({ type: 'timestamptz', name: 'received_at', nullable: true })
  receivedAt!: Date | null

  @Column({ type: 'timestamptz', name: 'cancelled_at', nullable: true })
  cancelledAt!: Date | null

  @Column({ type: 'text', nullable: true })
  note!: string | null
}
