import { Column, Entity, PrimaryColumn } from 'typeorm'

/** The amounts of a sale that were given back. Its row is locked by each return of the sale. */
@Entity('returned_sale')
export class ReturnedSale {
  @PrimaryColumn({ type: 'uuid', name: 'sale_id' })
  saleId!: string

  @Column({ type: 'int' })
  returns!: number

  /** Minor units. */
  @Column({ type: 'bigint' })
  total!: number

  @Column({ type: 'bigint' })
  tax!: number
}
