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

/** What an operation wants of somebody; what it does not name stays. Never a password. */
export interface Wanted {
  email?: string
  firstName?: string
  lastName?: string
  roles?: string[]
  storeIds?: string[]
}

/** A change of somebody: intended, then done at the identity server, then recorded. */
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

  /** Null until somebody new has an id. */
  @Column({ type: 'uuid', name: 'user_id', nullable: true })
  userId!: string | null

  @Column({ type: 'text' })
  username!: string

  @Column({ type: 'jsonb' })
  wanted!: Wanted

  /** Whether an administrator is one no more. */
  @Column({ type: 'boolean', name: 'takes_admin' })
  takesAdmin!: boolean

  /** Whether somebody new has no password yet: it is in no table, so only who asks again can bring it. */
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

  /** When the identity server was first told: what is found there from then on may be this change's. */
  @Column({ type: 'timestamptz', name: 'begun_at', nullable: true })
  begunAt!: Date | null

  /** Until when one process alone works on it. */
  @Column({ type: 'timestamptz', name: 'leased_until', nullable: true })
  leasedUntil!: Date | null

  @Column({ type: 'timestamptz', name: 'intended_at' })
  intendedAt!: Date

  @Column({ type: 'timestamptz', name: 'finished_at', nullable: true })
  finishedAt!: Date | null
}
