import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A plan that waits for supply and must be replanned once more; see planning/replan-waiting.ts. */
@Entity('replan')
export class Replan {
  @PrimaryColumn({ type: 'uuid', name: 'request_id' })
  requestId!: string

  /**
   * The id of the first transaction that had not begun when a sweep found the plan committed. Null
   * until a sweep has found it.
   */
  @Column({ type: 'bigint', name: 'first_after', nullable: true })
  firstAfter!: number | null
}
