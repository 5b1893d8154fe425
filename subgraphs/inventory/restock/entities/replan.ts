import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A plan that has come to wait for supply, and is to be looked at once more; see planning/replan-waiting.ts. */
@Entity('replan')
export class Replan {
  @PrimaryColumn({ type: 'uuid', name: 'request_id' })
  requestId!: string

  /** The first transaction that had not begun when the plan was seen to stand; null until it was. */
  @Column({ type: 'bigint', name: 'first_after', nullable: true })
  firstAfter!: number | null
}
