import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { RestockOrigin, RestockState } from '../../generated/schema-types.ts'
import type { ConsideredStore } from '../mappers.ts'

/** A request for stock for a store, by a user or by the planner. */
@Entity('restock_request')
export class RestockRequest {
  @PrimaryColumn({ type: 'uuid' })
  id!: string

  @Column({ type: 'uuid', name: 'store_id' })
  storeId!: string

  @Column({ type: 'text' })
  origin!: RestockOrigin

  @Column({ type: 'text' })
  state!: RestockState

  @Column({ type: 'uuid', name: 'planned_product_id', nullable: true })
  plannedProductId!: string | null

  @Column({ type: 'jsonb', nullable: true })
  explanation!: Explanation | null

  @Column({ type: 'text', nullable: true })
  note!: string | null

  @Column({ type: 'timestamptz', name: 'requested_at' })
  requestedAt!: Date

  @Column({ type: 'text', name: 'requested_by_id' })
  requestedById!: string

  @Column({ type: 'text', name: 'requested_by_name' })
  requestedByName!: string

  @Column({ type: 'timestamptz', name: 'decided_at', nullable: true })
  decidedAt!: Date | null

  @Column({ type: 'text', name: 'decided_by_id', nullable: true })
  decidedById!: string | null

  @Column({ type: 'text', name: 'decided_by_name', nullable: true })
  decidedByName!: string | null

  /** The reason of a rejection or cancellation. */
  @Column({ type: 'text', nullable: true })
  reason!: string | null
}

/**
 * The reasons for a plan, at the time of planning. Plans made before there were rules lack the optional
 * fields.
 */
export interface Explanation {
  summary: string
  available: number
  incoming: number
  reorderPoint: number
  targetLevel: number
  ruleId?: string | null
  wanted?: number
  planned?: number
  storesConsidered?: number
  sourceStores: ConsideredStore[]
}
