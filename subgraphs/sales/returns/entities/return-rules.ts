import { Column, Entity, PrimaryColumn } from 'typeorm'

/** How long and where the chain takes goods back. It has one row. */
@Entity('return_rules')
export class ReturnRules {
  @PrimaryColumn({ type: 'boolean' })
  id!: boolean

  /** Days after the business day of the sale. */
  @Column({ type: 'int' })
  days!: number

  /** True when a store takes back goods that another store has sold. */
  @Column({ type: 'boolean', name: 'other_stores' })
  otherStores!: boolean
}
