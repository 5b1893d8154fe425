import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { PriceListScope } from '../../generated/schema-types.ts'

/** Prices that hold in the chain, a group of stores or one store, from a day on. */
@Entity('price_list')
export class PriceList {
  @PrimaryColumn({ type: 'uuid' })
  id!: string

  @Column({ type: 'text' })
  name!: string

  @Column({ type: 'text' })
  scope!: PriceListScope

  /** The first business day, from each store's own midnight. */
  @Column({ type: 'date', name: 'valid_from' })
  validFrom!: string

  /** The last business day. Null for no end. */
  @Column({ type: 'date', name: 'valid_until', nullable: true })
  validUntil!: string | null

  @Column({ type: 'int' })
  version!: number

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date

  /** The time when a user ended the list. Null while the list is in use. */
  @Column({ type: 'timestamptz', name: 'ended_at', nullable: true })
  endedAt!: Date | null
}
