import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { PaymentKind } from '../../generated/schema-types.ts'

/** A part of a return's total, by the kind in which it was paid back. */
@Entity('return_refund')
export class ReturnRefund {
  @PrimaryColumn({ type: 'uuid', name: 'return_id' })
  returnId!: string

  @PrimaryColumn({ type: 'int' })
  place!: number

  @Column({ type: 'text' })
  kind!: PaymentKind

  /** Minor units. */
  @Column({ type: 'bigint' })
  amount!: number

  /** The gift card or store credit that got the amount. */
  @Column({ type: 'uuid', name: 'voucher_id', nullable: true })
  voucherId!: string | null

  /** The payment of the sale that is paid back. Null for a new store credit. */
  @Column({ type: 'int', name: 'payment_place', nullable: true })
  paymentPlace!: number | null
}
