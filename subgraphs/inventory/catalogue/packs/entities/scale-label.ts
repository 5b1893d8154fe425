import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { ScaleValue } from '../../../generated/schema-types.ts'

/** The layout of the labels of shop scales that begin with a prefix. */
@Entity('scale_label')
export class ScaleLabel {
  /** Two digits, 20 to 29. */
  @PrimaryColumn({ type: 'text' })
  prefix!: string

  @Column({ type: 'text' })
  holds!: ScaleValue

  /** The position of the first digit of the item number, from 1. */
  @Column({ type: 'int', name: 'item_from' })
  itemFrom!: number

  @Column({ type: 'int', name: 'item_digits' })
  itemDigits!: number

  /** The position of the first digit of the value, from 1. */
  @Column({ type: 'int', name: 'value_from' })
  valueFrom!: number

  @Column({ type: 'int', name: 'value_digits' })
  valueDigits!: number

  /** The number of decimals of the value. */
  @Column({ type: 'int' })
  decimals!: number
}
