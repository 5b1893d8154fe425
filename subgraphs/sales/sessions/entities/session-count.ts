import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { PaymentKind } from '../../generated/schema-types.ts'

/** The amount of one kind that was counted when a session was closed. */
@Entity('session_count')
export class SessionCount {
  @PrimaryColumn({ type: 'uuid', name: 'session_id' })
  sessionId!: string

  @PrimaryColumn({ type: 'text' })
  kind!: PaymentKind

  /** Minor units. */
  @Column({ type: 'bigint' })
  amount!: number
}
