import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { StockAlertSeverity, StockAlertState } from '../generated.ts'

/** Why a shelf needs somebody's eye; at most one is open for a store and product. */
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
}
