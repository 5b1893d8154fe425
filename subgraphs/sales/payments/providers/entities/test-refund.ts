import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A refund as the built-in test provider keeps it. */
@Entity('test_refund')
export class TestRefund {
  @PrimaryColumn({ type: 'text', name: 'refund_id' })
  refundId!: string

  @Column({ type: 'uuid', name: 'payment_id' })
  paymentId!: string

  /** Minor units. */
  @Column({ type: 'bigint' })
  amount!: number
}
