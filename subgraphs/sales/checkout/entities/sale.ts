import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { ProblemResult } from '../../../../runtime/errors/problem.ts'
import type { ChargedTax } from '../../../../runtime/values/taxes.ts'
import type { SaleState } from '../../generated/schema-types.ts'

/** A sale at a register; PENDING until it is settled. */
@Entity('sale')
export class Sale {
  @PrimaryColumn({ type: 'uuid' })
  id!: string

  @Column({ type: 'uuid', name: 'store_id' })
  storeId!: string

  @Column({ type: 'uuid', name: 'register_id' })
  registerId!: string

  @Column({ type: 'text' })
  state!: SaleState

  @Column({ type: 'text', name: 'idempotency_key' })
  idempotencyKey!: string

  @Column({ type: 'text', name: 'request_hash' })
  requestHash!: string

  @Column({ type: 'int', nullable: true })
  number!: number | null

  @Column({ type: 'bigint', nullable: true })
  total!: number | null

  @Column({ type: 'bigint', nullable: true })
  tax!: number | null

  /** Null until the sale is completed, and in sales before taxes were kept. */
  @Column({ type: 'boolean', name: 'prices_include_tax', nullable: true })
  pricesIncludeTax!: boolean | null

  @Column({ type: 'jsonb', nullable: true })
  taxes!: ChargedTax[] | null

  @Column({ type: 'text' })
  currency!: string

  @Column({ type: 'date', name: 'business_day', nullable: true })
  businessDay!: string | null

  /** Why the sale was rejected, as the result shows it. */
  @Column({ type: 'jsonb', nullable: true })
  rejection!: ProblemResult | null

  @Column({ type: 'text', name: 'cashier_id' })
  cashierId!: string

  @Column({ type: 'text', name: 'cashier_name' })
  cashierName!: string

  /** The session that was open on the register; a trigger writes it. Null when none was open. */
  @Column({ type: 'uuid', name: 'session_id', nullable: true })
  sessionId!: string | null

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date

  @Column({ type: 'timestamptz', name: 'settled_at', nullable: true })
  settledAt!: Date | null
}
