import { Column, Entity, PrimaryColumn } from 'typeorm'

/** One product of a restock request. */
@Entity('restock_request_line')
export class RestockRequestLine {
  @PrimaryColumn({ type: 'uuid', name: 'request_id' })
  requestId!: string

  @PrimaryColumn({ type: 'uuid', name: 'product_id' })
  productId!: string

  @Column({ type: 'bigint' })
  quantity!: number
}
