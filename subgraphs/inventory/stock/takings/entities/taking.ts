import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { ProblemResult } from '../../../../../runtime/errors/problem.ts'
import type { Taxation } from '../../../pricing/taxes/queries.ts'
import type { TakenLine } from '../../mappers.ts'

/**
 * The stock that was taken under the key of a sale, or why none was. It is open until sales says that the
 * sale is completed, or is not made: then the stock goes back.
 */
@Entity('taking')
export class Taking {
  /** The id of the sale. */
  @PrimaryColumn({ type: 'uuid' })
  id!: string

  @Column({ type: 'uuid', name: 'store_id' })
  storeId!: string

  /** The idempotency key of the sale. */
  @Column({ type: 'text' })
  key!: string

  /** The data that sales needs to write the sale. Inventory does not read it. */
  @Column({ type: 'jsonb' })
  sale!: unknown

  @Column({ type: 'text', name: 'actor_id' })
  actorId!: string

  @Column({ type: 'text', name: 'actor_name' })
  actorName!: string

  /** Each line as it was sold; null for a rejection. */
  @Column({ type: 'jsonb', nullable: true })
  lines!: TakenLine[] | null

  @Column({ type: 'jsonb', nullable: true })
  taxation!: Taxation | null

  /** Why no stock was taken. */
  @Column({ type: 'jsonb', nullable: true })
  rejection!: ProblemResult | null

  @Column({ type: 'timestamptz' })
  at!: Date

  /** When sales said what became of the sale; null while the taking is open. */
  @Column({ type: 'timestamptz', name: 'settled_at', nullable: true })
  settledAt!: Date | null

  /** True when the stock went back. */
  @Column({ type: 'boolean' })
  returned!: boolean
}
