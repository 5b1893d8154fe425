import { Column, Entity, PrimaryColumn } from 'typeorm'

/** How much of a product of a sale was given back: never more than was sold. */
@Entity('returned_line')
export class ReturnedLine {
  @PrimaryColumn({ type: 'uuid', name: 'sale_id' })
  saleId!: string

  @PrimaryColumn({ type: 'uuid', name: 'product_id' })
  productId!: string

  @Column({ type: 'bigint' })
  sold!: number

  @Column({ type: 'bigint' })
  returned!: number
}
