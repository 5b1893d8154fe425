import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A store of the chain, as the events of the stores subgraph describe it. */
@Entity('store')
export class Store {
  @PrimaryColumn({ type: 'uuid' })
  id!: string

  @Column({ type: 'text' })
  code!: string

  @Column({ type: 'text' })
  name!: string

  @Column({ type: 'text' })
  kind!: string

  @Column({ type: 'uuid', name: 'supplied_by', nullable: true })
  suppliedBy!: string | null

  @Column({ type: 'text' })
  receiving!: 'AUTOMATIC' | 'CONFIRMED'

  @Column({ type: 'text', name: 'time_zone' })
  timeZone!: string

  /** ISO 3166-1 alpha-2. Null while no event has told it. */
  @Column({ type: 'text', nullable: true })
  country!: string | null

  @Column({ type: 'text', nullable: true })
  region!: string | null

  /** Null while the store is open. */
  @Column({ type: 'timestamptz', name: 'closed_at', nullable: true })
  closedAt!: Date | null
}
