import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { TaxClass } from '../../generated/schema-types.ts'

/** A tax and its rates, as the schema shows it. */
export interface ScheduledTax {
  name: string
  number: string | null
  rates: { taxClass: TaxClass; partsPerMillion: number }[]
}

/** The taxes of an area from a day on. */
@Entity('tax_schedule')
export class TaxSchedule {
  @PrimaryColumn({ type: 'uuid' })
  id!: string

  @Column({ type: 'text', nullable: true })
  country!: string | null

  @Column({ type: 'text', nullable: true })
  region!: string | null

  @Column({ type: 'uuid', name: 'store_id', nullable: true })
  storeId!: string | null

  @Column({ type: 'date', name: 'valid_from' })
  validFrom!: string

  /** Null when the area has no taxes of its own from this day on. */
  @Column({ type: 'jsonb', nullable: true })
  taxes!: ScheduledTax[] | null

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date
}
