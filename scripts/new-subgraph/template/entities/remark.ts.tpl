import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A remark on a product. */
@Entity('remark')
export class Remark {
  @PrimaryColumn({ type: 'uuid', name: 'product_id' })
  productId!: string

  @Column({ type: 'text' })
  text!: string
}
