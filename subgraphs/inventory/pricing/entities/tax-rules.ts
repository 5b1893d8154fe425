import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { TaxRounding } from '../../generated/schema-types.ts'

/** How the chain adds up taxes from a day on. */
@Entity('tax_rules')
export class TaxRules {
  @PrimaryColumn({ type: 'date', name: 'valid_from' })
  validFrom!: string

  @Column({ type: 'boolean', name: 'prices_include_tax' })
  pricesIncludeTax!: boolean

  @Column({ type: 'text' })
  rounding!: TaxRounding
}
