import { Column, Entity, PrimaryColumn } from 'typeorm'

/** When the newest event of a subgraph happened that the projections hold. */
@Entity('projection_clock')
export class ProjectionClock {
  @PrimaryColumn({ type: 'text' })
  owner!: string

  @Column({ type: 'timestamptz', name: 'last_event_at' })
  lastEventAt!: Date
}
