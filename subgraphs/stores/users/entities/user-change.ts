import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { ProblemResult } from '../../../../runtime/errors/problem.ts'

export type UserOperation =
  | 'createUser'
  | 'updateUser'
  | 'disableUser'
  | 'enableUser'
  | 'deleteUser'
  | 'setUserRoles'
  | 'setUserStores'

/** The values that an operation wants; fields that it leaves out stay. Never a password. */
export interface Wanted {
  email?: string
  firstName?: string
  lastName?: string
  roles?: string[]
  storeIds?: string[]
}

/** A change of a user: recorded, then made at the identity server, then recorded as done. */
@Entity('user_change')
export class UserChange {
  @PrimaryColumn({ type: 'uuid' })
  id!: string

  @Column({ type: 'text' })
  operation!: UserOperation

  @Column({ type: 'text' })
  key!: string

  @Column({ type: 'text', name: 'request_hash' })
  requestHash!: string

  /** Null until a new user has an id. */
  @Column({ type: 'uuid', name: 'user_id', nullable: true })
  userId!: string | null

  @Column({ type: 'text' })
  username!: string

  @Column({ type: 'jsonb' })
  wanted!: Wanted

  /** True when the change ends the administrator role of an enabled user. */
  @Column({ type: 'boolean', name: 'takes_admin' })
  removesAdmin!: boolean

  /**
   * True when a new user has no password yet. No table stores it, so only a retry of the request
   * can bring it.
   */
  @Column({ type: 'boolean', name: 'password_due' })
  passwordDue!: boolean

  @Column({ type: 'text', name: 'actor_id' })
  actorId!: string

  @Column({ type: 'text', name: 'actor_name' })
  actorName!: string

  @Column({ type: 'text' })
  state!: 'PENDING' | 'DONE' | 'REJECTED'

  @Column({ type: 'jsonb', nullable: true })
  problem!: ProblemResult | null

  /**
   * The time of the first request to the identity server: a younger account there may come from this
   * change.
   */
  @Column({ type: 'timestamptz', name: 'begun_at', nullable: true })
  begunAt!: Date | null

  /** The end of the lease: until this time one process alone works on the change. */
  @Column({ type: 'timestamptz', name: 'leased_until', nullable: true })
  leasedUntil!: Date | null

  @Column({ type: 'timestamptz', name: 'intended_at' })
  intendedAt!: Date

  @Column({ type: 'timestamptz', name: 'finished_at', nullable: true })
  finishedAt!: Date | null
}
