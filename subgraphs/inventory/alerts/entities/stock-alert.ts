import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { StockAlertSeverity, StockAlertState } from '../../generated/schema-types.ts'

/** A warning that a stock level needs attention. A store and product have at most one open alert. */
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

  @Column({ type: 'bigint' })
  available!: number

  @Column({ type: 'timestamptz', name: 'opened_at' })
  openedAt!: Date

  @Column({ type: 'timestamptz', name: 'changed_at' })
  changedAt!: Date

  @Column({ type: 'timestamptz', name: 'resolved_at', nullable: true })
  resolvedAt!: Date | null

  /** The time of the last acknowledgement. Null again once the alert gets worse. */
  @Column({ type: 'timestamptz', name: 'acknowledged_at', nullable: true })
  acknowledgedAt!: Date | null

  @Column({ type: 'text', name: 'acknowledged_by_id', nullable: true })
  acknowledgedById!: string | null

  @Column({ type: 'text', name: 'acknowledged_by_name', nullable: true })
  acknowledgedByName!: string | null

  /** The end of the snooze. It may lie in the past until the sweeper wakes the alert. */
  @Column({ type: 'timestamptz', name: 'snoozed_until', nullable: true })
  snoozedUntil!: Date | null

  /** The time when the alert last got better. Null when it has got worse since. */
  @Column({ type: 'timestamptz', name: 'better_at', nullable: true })
  betterAt!: Date | null

  /** For a flapping alert: the time when it gets better, if its stock level stays better until then. */
  @Column({ type: 'timestamptz', name: 'settles_at', nullable: true })
  settlesAt!: Date | null

  /** The number of times that the alert got worse again soon after its stock level got better. */
  @Column({ type: 'int' })
  reopenings!: number
}
