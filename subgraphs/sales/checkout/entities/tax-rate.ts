import { Column, Entity, PrimaryColumn } from 'typeorm'

/** The rate of a tax class. */
@Entity('tax_rate')
export class TaxRate {
  @PrimaryColumn({ type: 'text', name: 'tax_class' })
  taxClass!: string

  /** In basis points: 1,500 is 15 %. */
  @Column({ type: 'int', name: 'basis_points' })
  basisPoints!: number
}
