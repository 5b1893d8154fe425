import { Entity, PrimaryColumn } from 'typeorm'

/** A store to which a price list applies. A list for the whole chain has no such row. */
@Entity('price_list_store')
export class PriceListStore {
  @PrimaryColumn({ type: 'uuid', name: 'price_list_id' })
  priceListId!: string

  @PrimaryColumn({ type: 'uuid', name: 'store_id' })
  storeId!: string
}
