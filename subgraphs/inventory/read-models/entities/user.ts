import { Column, Entity, PrimaryColumn } from 'typeorm'

/**
 * A user who may be notified, as known from their last token or from later events of the stores
 * subgraph.
 */
@Entity('user_account')
export class User {
  @PrimaryColumn({ type: 'text' })
  id!: string

  @Column({ type: 'boolean' })
  enabled!: boolean

  /** Realm roles, from events of the stores subgraph. Null while the row comes from a token only. */
  @Column({ type: 'text', array: true, nullable: true })
  roles!: string[] | null

  @Column({ type: 'uuid', name: 'store_ids', array: true })
  storeIds!: string[]

  @Column({ type: 'boolean', name: 'sees_all' })
  seesAll!: boolean

  /** The time of the token or event that the row comes from: older information never replaces newer. */
  @Column({ type: 'timestamptz', name: 'as_of' })
  asOf!: Date
}
