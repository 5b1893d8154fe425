import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { PaymentKind } from '../../generated/schema-types.ts'

/** A payment of a sale. The app can add payments, and change or delete none. */
@Entity('payment')
export class Payment {
  @PrimaryColumn({ type: 'uuid', name: 'sale_id' })
  saleId!: string

  /** Position in the sale, from 0. */
  @PrimaryColumn({ type: 'int' })
  place!: number

  @Column({ type: 'text' })
  kind!: PaymentKind

  /** Minor units of the total that it pays, without the change. */
  @Column({ type: 'bigint' })
  amount!: number

  /** The cash that the cashier got; null for the other kinds. */
  @Column({ type: 'bigint', nullable: true })
  tendered!: number | null

  /** The gift card or the store credit; null for the other kinds. */
  @Column({ type: 'uuid', name: 'voucher_id', nullable: true })
  voucherId!: string | null

  /** The session of the sale, by which the drawer is counted. */
  @Column({ type: 'uuid', name: 'session_id', nullable: true })
  sessionId!: string | null

  @Column({ type: 'timestamptz' })
  at!: Date
}
