import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A group of products. */
@Entity('category')
export class Category {
  @PrimaryColumn({ type: 'uuid' })
  id!: string

  @Column({ type: 'text' })
  name!: string
}
