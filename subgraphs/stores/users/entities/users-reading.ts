import { Column, Entity, PrimaryColumn } from 'typeorm'

/** The one row that says when the users were last read from the identity server. */
@Entity('users_reading')
export class UsersReading {
  @PrimaryColumn({ type: 'text' })
  name!: string

  @Column({ type: 'timestamptz', name: 'begun_at' })
  begunAt!: Date
}
