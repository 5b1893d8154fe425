import { Column, Entity, PrimaryColumn } from 'typeorm'

/** The stock of one product in one store. */
@Entity('stock_level')
export class StockLevel {
  @PrimaryColumn({ type: 'uuid', name: 'store_id' })
  storeId!: string

  @PrimaryColumn({ type: 'uuid', name: 'product_id' })
  productId!: string

  @Column({ type: 'bigint', name: 'on_hand' })
  onHand!: number

  @Column({ type: 'bigint' })
  reserved!: number

  @Column({ type: 'bigint' })
  incoming!: number

  /** The cost of the units on hand, in thousandths of a minor unit. Null while no cost is known. */
  @Column({ type: 'bigint', nullable: true })
  value!: number | null

  @Column({ type: 'bigint', name: 'reorder_point' })
  reorderPoint!: number

  @Column({ type: 'bigint', name: 'critical_threshold' })
  criticalThreshold!: number

  @Column({ type: 'bigint', name: 'overstock_threshold', nullable: true })
  overstockThreshold!: number | null

  @Column({ type: 'bigint', name: 'target_level' })
  targetLevel!: number

  /** The smallest quantity of its product: 1000 for pieces, 1 for measured goods. */
  @Column({ type: 'int' })
  step!: number

  /** The id of the thresholds that the stock level last took from its restock rule. */
  @Column({ type: 'uuid', name: 'thresholds_id', nullable: true })
  thresholdsId!: string | null
}
