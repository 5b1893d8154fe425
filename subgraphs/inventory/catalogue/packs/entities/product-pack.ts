import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A pack of a product, for example a box of 12. A pack that was removed keeps its row. */
@Entity('product_pack')
export class ProductPack {
  @PrimaryColumn({ type: 'uuid' })
  id!: string

  @Column({ type: 'uuid', name: 'product_id' })
  productId!: string

  @Column({ type: 'text' })
  name!: string

  /** Thousandths of the product's unit. */
  @Column({ type: 'bigint' })
  quantity!: number

  /** Minor units. Null when the pack has no price of its own. */
  @Column({ type: 'bigint', nullable: true })
  price!: number | null

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date

  @Column({ type: 'timestamptz', name: 'removed_at', nullable: true })
  removedAt!: Date | null
}
