import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { NotificationChannel, StockAlertSeverity } from '../../generated/schema-types.ts'

/** What somebody wants to be told of, and where. */
@Entity('notification_rule')
export class NotificationRule {
  @PrimaryColumn({ type: 'uuid' })
  id!: string

  @Column({ type: 'text', name: 'user_id' })
  userId!: string

  @Column({ type: 'text' })
  channel!: NotificationChannel

  @Column({ type: 'text' })
  target!: string

  @Column({ type: 'text', array: true })
  severities!: StockAlertSeverity[]

  /** Null for all that the person works in. */
  @Column({ type: 'uuid', name: 'store_ids', array: true, nullable: true })
  storeIds!: string[] | null

  @Column({ type: 'boolean', name: 'on_resolved' })
  onResolved!: boolean

  @Column({ type: 'boolean' })
  active!: boolean

  /** Why it is not active, where nobody has switched it off. */
  @Column({ type: 'text', name: 'switched_off', nullable: true })
  switchedOff!: string | null

  /** The secret of a webhook is made from it; a mail has none. */
  @Column({ type: 'int', name: 'secret_generation', nullable: true })
  secretGeneration!: number | null

  @Column({ type: 'timestamptz', name: 'secret_rotated_at', nullable: true })
  secretRotatedAt!: Date | null

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date

  /** Attempts that failed since the last that did not. */
  @Column({ type: 'int' })
  failures!: number

  /** A target that fails is left alone until then. */
  @Column({ type: 'timestamptz', name: 'rests_until', nullable: true })
  restsUntil!: Date | null

  /** Who delivers for the rule does so alone until then. */
  @Column({ type: 'timestamptz', name: 'leased_until', nullable: true })
  leasedUntil!: Date | null
}
