import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A store that has closed or reopened, whose stock levels are compared with their thresholds anew. */
@Entity('store_review')
export class StoreReview {
  @PrimaryColumn({ type: 'uuid', name: 'store_id' })
  storeId!: string

  /** The last stock level that was looked at. */
  @Column({ type: 'uuid', name: 'after_product_id' })
  afterProductId!: string
}
