import { Column, Entity, PrimaryColumn } from 'typeorm'

/** The price of a product in a price list, now or in the past. */
@Entity('price_list_line')
export class PriceListLine {
  @PrimaryColumn({ type: 'uuid' })
  id!: string

  @Column({ type: 'uuid', name: 'price_list_id' })
  priceListId!: string

  @Column({ type: 'uuid', name: 'product_id' })
  productId!: string

  /** Null for the unit. */
  @Column({ type: 'uuid', name: 'pack_id', nullable: true })
  packId!: string | null

  /** Minor units. */
  @Column({ type: 'bigint' })
  price!: number

  @Column({ type: 'timestamptz', name: 'set_at' })
  setAt!: Date

  /** The time when another price replaced this one. Null while this is the price of the list. */
  @Column({ type: 'timestamptz', name: 'replaced_at', nullable: true })
  replacedAt!: Date | null
}
