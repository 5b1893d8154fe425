import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A store, as the events of the stores subgraph describe it. */
@Entity('store')
export class Store {
  @PrimaryColumn({ type: 'uuid' })
  id!: string

  @Column({ type: 'text' })
  name!: string

  @Column({ type: 'text', name: 'time_zone' })
  timeZone!: string

  /** Null while the store is open. */
  @Column({ type: 'timestamptz', name: 'closed_at', nullable: true })
  closedAt!: Date | null
}
