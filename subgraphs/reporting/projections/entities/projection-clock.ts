import { Column, Entity, PrimaryColumn } from 'typeorm'

/** Time of the newest event of a subgraph that the projections include. */
@Entity('projection_clock')
export class ProjectionClock {
  @PrimaryColumn({ type: 'text' })
  owner!: string

  @Column({ type: 'timestamptz', name: 'last_event_at' })
  lastEventAt!: Date
}
