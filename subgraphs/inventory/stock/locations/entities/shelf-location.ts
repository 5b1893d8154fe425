import { Column, Entity, PrimaryColumn } from 'typeorm'

/** The location on the shelves of a store where a product is found. A product without a row has none. */
@Entity('shelf_location')
export class ShelfLocation {
  @PrimaryColumn({ type: 'uuid', name: 'store_id' })
  storeId!: string

  @PrimaryColumn({ type: 'uuid', name: 'product_id' })
  productId!: string

  @Column({ type: 'text' })
  aisle!: string

  @Column({ type: 'text', nullable: true })
  bay!: string | null

  /** A sort key that the database makes: it sorts numbers inside aisle and bay by their value. */
  @Column({ type: 'text', name: 'sort_key' })
  sortKey!: string

  /**
   * A search key that the database makes: aisle and bay, only letters and digits, without accents and
   * case.
   */
  @Column({ type: 'text', name: 'search_key' })
  searchKey!: string
}
