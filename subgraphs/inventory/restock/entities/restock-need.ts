import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A stock level that waits to be planned. The planner deletes the row. */
@Entity('restock_need')
export class RestockNeed {
  @PrimaryColumn({ type: 'uuid', name: 'store_id' })
  storeId!: string

  @PrimaryColumn({ type: 'uuid', name: 'product_id' })
  productId!: string

  @Column({ type: 'timestamptz' })
  since!: Date
}
