import { Column, Entity, PrimaryColumn } from 'typeorm'

/** The number of the last change of a product. The table has one row. */
@Entity('product_change_number')
export class ProductChangeNumber {
  @PrimaryColumn({ type: 'boolean' })
  id!: boolean

  @Column({ type: 'bigint' })
  last!: number
}
