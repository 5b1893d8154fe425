import { Column, Entity, PrimaryColumn } from 'typeorm'

/** The words by which the search finds a product. A trigger of `product` writes them. */
@Entity('product_search')
export class ProductSearch {
  @PrimaryColumn({ type: 'uuid', name: 'product_id' })
  productId!: string

  @Column({ type: 'tsvector' })
  words!: string

  @Column({ type: 'tsvector', name: 'near_words' })
  nearWords!: string
}
