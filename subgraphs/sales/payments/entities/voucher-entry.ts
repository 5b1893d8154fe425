import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { VoucherEntryKind } from '../../generated/schema-types.ts'

/** A change of a voucher's balance. The app can add entries, and change or delete none. */
@Entity('voucher_entry')
export class VoucherEntry {
  @PrimaryColumn({ type: 'uuid' })
  id!: string

  @Column({ type: 'uuid', name: 'voucher_id' })
  voucherId!: string

  @Column({ type: 'text' })
  kind!: VoucherEntryKind

  /** Minor units; negative when it is spent. */
  @Column({ type: 'bigint' })
  amount!: number

  @Column({ type: 'bigint', name: 'balance_after' })
  balanceAfter!: number

  /** The store where it happened. */
  @Column({ type: 'uuid', name: 'store_id' })
  storeId!: string

  /** The request or the sale that made it: one entry for each kind and reference. */
  @Column({ type: 'text' })
  reference!: string

  @Column({ type: 'text', name: 'actor_id' })
  actorId!: string

  @Column({ type: 'text', name: 'actor_name' })
  actorName!: string

  @Column({ type: 'timestamptz' })
  at!: Date
}
