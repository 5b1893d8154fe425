import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A call to the payment provider, or its answer. The app can add rows, and change or delete none. */
@Entity('provider_call')
export class ProviderCall {
  @PrimaryColumn({ type: 'uuid' })
  id!: string

  @Column({ type: 'uuid', name: 'card_payment_id' })
  cardPaymentId!: string

  @Column({ type: 'text' })
  operation!: string

  /** Null for the call itself. SILENT for an answer that did not come in time. */
  @Column({ type: 'text', nullable: true })
  answer!: string | null

  @Column({ type: 'text', nullable: true })
  reference!: string | null

  @Column({ type: 'text', nullable: true })
  reason!: string | null

  @Column({ type: 'timestamptz' })
  at!: Date
}
