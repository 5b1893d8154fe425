import { Entity, PrimaryColumn } from 'typeorm'

/** A store in which a price list holds. A list of the chain has none. */
@Entity('price_list_store')
export class PriceListStore {
  @PrimaryColumn({ type: 'uuid', name: 'price_list_id' })
  priceListId!: string

  @PrimaryColumn({ type: 'uuid', name: 'store_id' })
  storeId!: string
}
