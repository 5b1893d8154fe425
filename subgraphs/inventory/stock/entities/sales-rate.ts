import { Column, Entity, PrimaryColumn } from 'typeorm'

/** How fast a shelf sells. What sold nothing has no row. */
@Entity('shelf_pace')
export class ShelfPace {
  @PrimaryColumn({ type: 'uuid', name: 'store_id' })
  storeId!: string

  @PrimaryColumn({ type: 'uuid', name: 'product_id' })
  productId!: string

  /** Units, in the days that were looked at. */
  @Column({ type: 'int' })
  sold!: number
}
