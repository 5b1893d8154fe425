import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { StockAlertSeverity, StockAlertState } from '../../generated/schema-types.ts'

/** Why a stock level needs somebody's eye; at most one is open for a store and product. */
@Entity('stock_alert')
export class StockAlert {
  @PrimaryColumn({ type: 'uuid' })
  id!: string

  @Column({ type: 'uuid', name: 'store_id' })
  storeId!: string

  @Column({ type: 'uuid', name: 'product_id' })
  productId!: string

  @Column({ type: 'text' })
  severity!: StockAlertSeverity

  @Column({ type: 'text' })
  state!: StockAlertState

  @Column({ type: 'int' })
  available!: number

  @Column({ type: 'timestamptz', name: 'opened_at' })
  openedAt!: Date

  @Column({ type: 'timestamptz', name: 'changed_at' })
  changedAt!: Date

  @Column({ type: 'timestamptz', name: 'resolved_at', nullable: true })
  resolvedAt!: Date | null

  /** Of the last acknowledgement, until it gets worse. */
  @Column({ type: 'timestamptz', name: 'acknowledged_at', nullable: true })
  acknowledgedAt!: Date | null

  @Column({ type: 'text', name: 'acknowledged_by_id', nullable: true })
  acknowledgedById!: string | null

  @Column({ type: 'text', name: 'acknowledged_by_name', nullable: true })
  acknowledgedByName!: string | null

  /** May lie in the past until the sweeper has said so. */
  @Column({ type: 'timestamptz', name: 'snoozed_until', nullable: true })
  snoozedUntil!: Date | null

  /** When it last got better; null when it has got worse since. */
  @Column({ type: 'timestamptz', name: 'better_at', nullable: true })
  betterAt!: Date | null

  /** When a restless alert will follow its stock level, if that stays better until then. */
  @Column({ type: 'timestamptz', name: 'settles_at', nullable: true })
  settlesAt!: Date | null

  /** How often it got worse again soon after its stock level got better. */
  @Column({ type: 'int' })
  reopenings!: number
}
