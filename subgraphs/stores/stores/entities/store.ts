import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { Address, OpeningHours, Receiving, StoreKind } from '../../generated/schema-types.ts'

/** A store of the chain: the head office, a standard store or a logistics centre. */
@Entity('store')
export class Store {
  @PrimaryColumn({ type: 'uuid' })
  id!: string

  @Column({ type: 'text' })
  code!: string

  @Column({ type: 'text' })
  name!: string

  @Column({ type: 'text' })
  kind!: StoreKind

  @Column({ type: 'jsonb' })
  address!: PostalAddress

  @Column({ type: 'text', name: 'time_zone' })
  timeZone!: string

  @Column({ type: 'uuid', name: 'supplied_by', nullable: true })
  suppliedBy!: string | null

  @Column({ type: 'text' })
  receiving!: Receiving

  /** The hours by weekday, Monday first. The store is closed on a day that is missing. */
  @Column({ type: 'jsonb' })
  hours!: OpeningHours[]

  @Column({ type: 'int' })
  version!: number

  @Column({ type: 'timestamptz', name: 'opened_at' })
  openedAt!: Date

  /** Null while the store is open. */
  @Column({ type: 'timestamptz', name: 'closed_at', nullable: true })
  closedAt!: Date | null
}

/** An address as it is stored: missing parts are null. */
export type PostalAddress = Pick<Address, 'city' | 'country'> & {
  street: string | null
  region: string | null
  postalCode: string | null
}
