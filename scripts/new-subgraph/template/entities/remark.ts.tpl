import { Column, Entity, PrimaryColumn } from 'typeorm'

/** What is remarked on a product. */
@Entity('remark')
export class Remark {
  @PrimaryColumn({ type: 'uuid', name: 'product_id' })
  productId!: string

  @Column({ type: 'text' })
  text!: string
}
