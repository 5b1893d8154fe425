import { Column, Entity, PrimaryColumn } from 'typeorm'

/** The sales of a product in a store on a business day. */
@Entity('product_day')
export class ProductDay {
  @PrimaryColumn({ type: 'uuid', name: 'store_id' })
  storeId!: string

  @PrimaryColumn({ type: 'date', name: 'business_day' })
  businessDay!: string

  @PrimaryColumn({ type: 'uuid', name: 'product_id' })
  productId!: string

  @Column({ type: 'bigint' })
  units!: number

  @Column({ type: 'bigint' })
  revenue!: number
}
