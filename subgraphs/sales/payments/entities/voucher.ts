import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { VoucherKind } from '../../generated/schema-types.ts'

/** A gift card or a store credit. Its balance is the sum of its entries. */
@Entity('voucher')
export class Voucher {
  @PrimaryColumn({ type: 'uuid' })
  id!: string

  @Column({ type: 'text' })
  kind!: VoucherKind

  /** The store that issued it. It can be spent in every store. */
  @Column({ type: 'uuid', name: 'store_id' })
  storeId!: string

  /** SHA-256 of the code. The code itself is nowhere. */
  @Column({ type: 'text', name: 'code_hash' })
  codeHash!: string

  @Column({ type: 'text', name: 'last_four' })
  lastFour!: string

  /** Minor units. */
  @Column({ type: 'bigint' })
  balance!: number

  @Column({ type: 'text' })
  currency!: string

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date

  @Column({ type: 'timestamptz', name: 'blocked_at', nullable: true })
  blockedAt!: Date | null

  @Column({ type: 'text', name: 'block_reason', nullable: true })
  blockReason!: string | null
}
