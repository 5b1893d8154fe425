import { Column, Entity, PrimaryColumn } from 'typeorm'

/** When it was measured how fast the shelves of a store sell. */
@Entity('pace_measured')
export class PaceMeasured {
  @PrimaryColumn({ type: 'uuid', name: 'store_id' })
  storeId!: string

  @Column({ type: 'timestamptz' })
  at!: Date
}
