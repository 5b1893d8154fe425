import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { NotificationChannel, NotificationState } from '../../generated/schema-types.ts'

/** An email or webhook of a rule. The row says what is to be sent; a job only says that it is due. */
@Entity('notification')
export class Notification {
  /** The `webhook-id` or the email's Message-ID: the same at each attempt. */
  @PrimaryColumn({ type: 'uuid' })
  id!: string

  @Column({ type: 'uuid', name: 'rule_id' })
  ruleId!: string

  @Column({ type: 'uuid', name: 'store_id' })
  storeId!: string

  @Column({ type: 'text' })
  channel!: NotificationChannel

  @Column({ type: 'text' })
  state!: NotificationState

  @Column({ type: 'int' })
  attempts!: number

  @Column({ type: 'text', name: 'last_error', nullable: true })
  lastError!: string | null

  @Column({ type: 'timestamptz', name: 'next_attempt_at', nullable: true })
  nextAttemptAt!: Date | null

  /** The attempt after this time is the last. */
  @Column({ type: 'timestamptz', name: 'give_up_at' })
  giveUpAt!: Date

  /** No line is added after this time. */
  @Column({ type: 'timestamptz', name: 'sealed_at', nullable: true })
  sealedAt!: Date | null

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date

  @Column({ type: 'timestamptz', name: 'sent_at', nullable: true })
  sentAt!: Date | null
}
