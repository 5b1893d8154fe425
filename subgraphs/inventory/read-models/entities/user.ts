import { Column, Entity, PrimaryColumn } from 'typeorm'

/** What is known of somebody who may be notified: as their last token said, or the events of stores since. */
@Entity('user_account')
export class User {
  @PrimaryColumn({ type: 'text' })
  id!: string

  @Column({ type: 'boolean' })
  enabled!: boolean

  /** The realm's; null where only a token has told of the person. */
  @Column({ type: 'text', array: true, nullable: true })
  roles!: string[] | null

  @Column({ type: 'uuid', name: 'store_ids', array: true })
  storeIds!: string[]

  @Column({ type: 'boolean', name: 'sees_all' })
  seesAll!: boolean

  /** What was so before never replaces it. */
  @Column({ type: 'timestamptz', name: 'as_of' })
  asOf!: Date
}
