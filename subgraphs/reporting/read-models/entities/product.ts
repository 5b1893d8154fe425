import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A copy of inventory's product. */
@Entity('product')
export class Product {
  @PrimaryColumn({ type: 'uuid' })
  id!: string

  /** The main category. */
  @Column({ type: 'uuid', name: 'category_id', nullable: true })
  categoryId!: string | null

  @Column({ type: 'boolean' })
  archived!: boolean
}
