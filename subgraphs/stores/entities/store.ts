import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { Receiving, StoreKind } from '../generated.ts'

/** A place of the chain: head office, a store or a logistics centre. */
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

  @Column({ type: 'text', name: 'time_zone' })
  timeZone!: string

  @Column({ type: 'uuid', name: 'supplied_by', nullable: true })
  suppliedBy!: string | null

  @Column({ type: 'text' })
  receiving!: Receiving

  @Column({ type: 'timestamptz', name: 'opened_at' })
  openedAt!: Date
}
