import { Column, Entity, PrimaryColumn } from 'typeorm'

/** The copy of an event, sealed. The app can add entries, and change or delete none. */
@Entity('audit_entry')
export class AuditEntry {
  /** The store of the event; `chainOfAll` for an event without a store. */
  @PrimaryColumn({ type: 'uuid' })
  chain!: string

  /** Its place in the chain: 1, 2, 3 and so on, without gaps. */
  @PrimaryColumn({ type: 'bigint' })
  number!: number

  /** The subgraph that emitted the event. */
  @Column({ type: 'text' })
  owner!: string

  /** Its position in the owner's log. */
  @Column({ type: 'bigint' })
  position!: number

  /** The id of the event. */
  @Column({ type: 'uuid' })
  id!: string

  @Column({ type: 'text' })
  type!: string

  /** The version of the data: as the owner wrote them, not upcast. */
  @Column({ type: 'int' })
  version!: number

  @Column({ type: 'text' })
  subject!: string

  @Column({ type: 'timestamptz' })
  time!: Date

  @Column({ type: 'text', name: 'actor_id' })
  actorId!: string

  @Column({ type: 'text', name: 'actor_name' })
  actorName!: string

  @Column({ type: 'text', nullable: true })
  trace!: string | null

  @Column({ type: 'text' })
  sentence!: string

  /** JSON. */
  @Column({ type: 'text' })
  data!: string

  /** The HMAC of all of the above, and of the HMAC of the entry before. */
  @Column({ type: 'bytea' })
  mac!: Buffer
}
