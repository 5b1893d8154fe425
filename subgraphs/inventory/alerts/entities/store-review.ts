import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A store that has closed or reopened, and whose stock levels must be evaluated again. */
@Entity('store_review')
export class StoreReview {
  @PrimaryColumn({ type: 'uuid', name: 'store_id' })
  storeId!: string

  /** The last product whose stock level was evaluated. */
  @Column({ type: 'uuid', name: 'after_product_id' })
  afterProductId!: string
}
