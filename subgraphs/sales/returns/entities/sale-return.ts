import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { ChargedTax } from '../../../../runtime/values/taxes.ts'

/** Goods that a customer has given back, and what was paid for them. It is never changed. */
@Entity('sale_return')
export class SaleReturn {
  @PrimaryColumn({ type: 'uuid' })
  id!: string

  /** The store that took the goods back. */
  @Column({ type: 'uuid', name: 'store_id' })
  storeId!: string

  @Column({ type: 'uuid', name: 'register_id' })
  registerId!: string

  /** The session that was open on the register; a trigger writes it. Null when none was open. */
  @Column({ type: 'uuid', name: 'session_id', nullable: true })
  sessionId!: string | null

  /** Null when there was no receipt. */
  @Column({ type: 'uuid', name: 'sale_id', nullable: true })
  saleId!: string | null

  @Column({ type: 'int' })
  number!: number

  /** The day of the return, which is not the day of the sale. */
  @Column({ type: 'date', name: 'business_day' })
  businessDay!: string

  /** Minor units that the customer got, tax included. */
  @Column({ type: 'bigint' })
  total!: number

  @Column({ type: 'bigint' })
  tax!: number

  @Column({ type: 'jsonb' })
  taxes!: ChargedTax[]

  @Column({ type: 'text' })
  currency!: string

  @Column({ type: 'text', nullable: true })
  reason!: string | null

  @Column({ type: 'text', name: 'cashier_id' })
  cashierId!: string

  @Column({ type: 'text', name: 'cashier_name' })
  cashierName!: string

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date

  /** When inventory had the goods; null until then. */
  @Column({ type: 'timestamptz', name: 'stock_returned_at', nullable: true })
  stockReturnedAt!: Date | null
}
