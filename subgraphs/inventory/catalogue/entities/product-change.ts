import { Column, Entity, PrimaryColumn } from 'typeorm'

/** The place of a product in the order of changes. */
@Entity('product_change')
export class ProductChange {
  @PrimaryColumn({ type: 'uuid', name: 'product_id' })
  productId!: string

  @Column({ type: 'bigint' })
  number!: number
}
