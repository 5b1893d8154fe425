import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A time in which a register sells, from its float to its count. At most one is open on a register. */
@Entity('register_session')
export class RegisterSession {
  @PrimaryColumn({ type: 'uuid' })
  id!: string

  @Column({ type: 'uuid', name: 'store_id' })
  storeId!: string

  @Column({ type: 'uuid', name: 'register_id' })
  registerId!: string

  /** Without gaps within the register: the number of its Z report. */
  @Column({ type: 'int' })
  number!: number

  /** Minor units that were in the drawer. */
  @Column({ type: 'bigint', name: 'opening_float' })
  openingFloat!: number

  @Column({ type: 'text' })
  currency!: string

  @Column({ type: 'timestamptz', name: 'opened_at' })
  openedAt!: Date

  @Column({ type: 'text', name: 'opened_by_id' })
  openedById!: string

  @Column({ type: 'text', name: 'opened_by_name' })
  openedByName!: string

  /** Null while the session is open. */
  @Column({ type: 'timestamptz', name: 'closed_at', nullable: true })
  closedAt!: Date | null

  @Column({ type: 'text', name: 'closed_by_id', nullable: true })
  closedById!: string | null

  @Column({ type: 'text', name: 'closed_by_name', nullable: true })
  closedByName!: string | null
}
