import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { NotificationChannel, StockAlertSeverity } from '../../generated/schema-types.ts'

/** Says which alerts a user (the subscriber) is notified of, and where. */
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

  /** Null for all stores that the subscriber works in. */
  @Column({ type: 'uuid', name: 'store_ids', array: true, nullable: true })
  storeIds!: string[] | null

  @Column({ type: 'boolean', name: 'on_resolved' })
  onResolved!: boolean

  @Column({ type: 'boolean' })
  active!: boolean

  /** The reason why the system deactivated the rule; null otherwise. */
  @Column({ type: 'text', name: 'switched_off', nullable: true })
  switchedOff!: string | null

  /** The secret of a webhook is derived from it; null for an email rule. */
  @Column({ type: 'int', name: 'secret_generation', nullable: true })
  secretGeneration!: number | null

  @Column({ type: 'timestamptz', name: 'secret_rotated_at', nullable: true })
  secretRotatedAt!: Date | null

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date

  /** Failed attempts since the last success. */
  @Column({ type: 'int' })
  failures!: number

  /** The end of the pause: a target that fails gets no attempt until this time. */
  @Column({ type: 'timestamptz', name: 'rests_until', nullable: true })
  restsUntil!: Date | null

  /** The end of the lease: until this time one worker alone delivers for the rule. */
  @Column({ type: 'timestamptz', name: 'leased_until', nullable: true })
  leasedUntil!: Date | null
}
