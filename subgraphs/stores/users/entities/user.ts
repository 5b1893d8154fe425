import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A person with an account, as last read from the identity server or changed from here. */
@Entity('user_account')
export class User {
  /** The id at the identity server, which is the `sub` of tokens. */
  @PrimaryColumn({ type: 'uuid' })
  id!: string

  @Column({ type: 'text' })
  username!: string

  @Column({ type: 'text', nullable: true })
  email!: string | null

  @Column({ type: 'text', name: 'first_name', nullable: true })
  firstName!: string | null

  @Column({ type: 'text', name: 'last_name', nullable: true })
  lastName!: string | null

  @Column({ type: 'boolean' })
  enabled!: boolean

  @Column({ type: 'text', array: true })
  roles!: string[]

  @Column({ type: 'uuid', name: 'store_ids', array: true })
  storeIds!: string[]

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date

  /** An older read never replaces a newer one. */
  @Column({ type: 'timestamptz', name: 'as_of' })
  asOf!: Date

  /** A deleted user keeps a name, for the records of what they did. */
  @Column({ type: 'timestamptz', name: 'deleted_at', nullable: true })
  deletedAt!: Date | null
}
