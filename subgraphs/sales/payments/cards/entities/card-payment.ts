import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { CardPaymentState } from '../../../generated/schema-types.ts'

/** A payment by card. Neither the number of the card nor its token is kept. */
@Entity('card_payment')
export class CardPayment {
  @PrimaryColumn({ type: 'uuid' })
  id!: string

  @Column({ type: 'uuid', name: 'store_id' })
  storeId!: string

  /** Minor units. */
  @Column({ type: 'bigint' })
  amount!: number

  @Column({ type: 'text' })
  currency!: string

  @Column({ type: 'text' })
  provider!: string

  @Column({ type: 'text' })
  state!: CardPaymentState

  /** The provider's own id of the payment. */
  @Column({ type: 'text', nullable: true })
  reference!: string | null

  /** Why it was declined or cancelled. */
  @Column({ type: 'text', nullable: true })
  reason!: string | null

  @Column({ type: 'text', name: 'cashier_id' })
  cashierId!: string

  @Column({ type: 'text', name: 'cashier_name' })
  cashierName!: string

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date

  @Column({ type: 'timestamptz', name: 'changed_at' })
  changedAt!: Date
}
