import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { StockAlertChangeKind, StockAlertSeverity } from '../../generated/schema-types.ts'

/** A line of a notification: the latest change of one stock level and the number of changes. */
@Entity('notification_line')
export class NotificationLine {
  @PrimaryColumn({ type: 'uuid', name: 'notification_id' })
  notificationId!: string

  @PrimaryColumn({ type: 'uuid', name: 'product_id' })
  productId!: string

  @Column({ type: 'uuid', name: 'alert_id' })
  alertId!: string

  @Column({ type: 'text' })
  change!: StockAlertChangeKind

  @Column({ type: 'text' })
  severity!: StockAlertSeverity

  @Column({ type: 'bigint' })
  available!: number

  @Column({ type: 'timestamptz' })
  at!: Date

  @Column({ type: 'int' })
  changes!: number
}
