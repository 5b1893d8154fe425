import { Column, Entity, PrimaryColumn } from 'typeorm'

/** The stock of one product in one store. */
@Entity('stock_level')
export class StockLevel {
  @PrimaryColumn({ type: 'uuid', name: 'store_id' })
  storeId!: string

  @PrimaryColumn({ type: 'uuid', name: 'product_id' })
  productId!: string

  @Column({ type: 'int', name: 'on_hand' })
  onHand!: number

  @Column({ type: 'int' })
  reserved!: number

  @Column({ type: 'int' })
  incoming!: number

  @Column({ type: 'int', name: 'reorder_point' })
  reorderPoint!: number

  @Column({ type: 'int', name: 'critical_threshold' })
  criticalThreshold!: number

  @Column({ type: 'int', name: 'overstock_threshold', nullable: true })
  overstockThreshold!: number | null

  @Column({ type: 'int', name: 'target_level' })
  targetLevel!: number

  /** The id of the thresholds that the stock level last took from its restock rule. */
  @Column({ type: 'uuid', name: 'thresholds_id', nullable: true })
  thresholdsId!: string | null
}
