import { Column, Entity, PrimaryColumn } from 'typeorm'

/** The units of a product that a source store gives to a restock request. */
@Entity('restock_allocation')
export class RestockAllocation {
  @PrimaryColumn({ type: 'uuid', name: 'request_id' })
  requestId!: string

  @PrimaryColumn({ type: 'uuid', name: 'source_store_id' })
  sourceStoreId!: string

  @PrimaryColumn({ type: 'uuid', name: 'product_id' })
  productId!: string

  @Column({ type: 'bigint' })
  quantity!: number
}
