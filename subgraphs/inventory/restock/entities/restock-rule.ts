import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { RestockSource } from '../../generated/schema-types.ts'

/**
 * The rule by which the stock levels of a store, a product, a category, or all of them are restocked.
 */
@Entity('restock_rule')
export class RestockRule {
  @PrimaryColumn({ type: 'uuid' })
  id!: string

  @Column({ type: 'uuid', name: 'store_id', nullable: true })
  storeId!: string | null

  @Column({ type: 'uuid', name: 'product_id', nullable: true })
  productId!: string | null

  @Column({ type: 'uuid', name: 'category_id', nullable: true })
  categoryId!: string | null

  @Column({ type: 'bigint', name: 'reorder_point', nullable: true })
  reorderPoint!: number | null

  @Column({ type: 'bigint', name: 'target_level', nullable: true })
  targetLevel!: number | null

  @Column({ type: 'bigint', name: 'critical_threshold', nullable: true })
  criticalThreshold!: number | null

  @Column({ type: 'bigint', name: 'overstock_threshold', nullable: true })
  overstockThreshold!: number | null

  /** A new value when one of the four columns above changes. */
  @Column({ type: 'uuid', name: 'thresholds_id', nullable: true })
  thresholdsId!: string | null

  @Column({ type: 'bigint', name: 'pack_size' })
  packSize!: number

  @Column({ type: 'bigint', name: 'minimum_quantity' })
  minimumQuantity!: number

  @Column({ type: 'text' })
  source!: RestockSource

  /** The source stores by priority. */
  @Column({ type: 'uuid', name: 'source_store_ids', array: true })
  sourceStoreIds!: string[]

  @Column({ type: 'bigint', name: 'approve_up_to_units', nullable: true })
  approveUpToUnits!: number | null

  /** Minor units. */
  @Column({ type: 'bigint', name: 'approve_up_to_value', nullable: true })
  approveUpToValue!: number | null

  @Column({ type: 'int' })
  version!: number

  /**
   * The version whose thresholds the stock levels have. It is lower than `version` while a job writes the
   * new thresholds.
   */
  @Column({ type: 'int', name: 'applied_version' })
  appliedVersion!: number

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date

  @Column({ type: 'timestamptz', name: 'archived_at', nullable: true })
  archivedAt!: Date | null
}
