import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { ProviderAnswer } from '../provider.ts'

/** A payment as the built-in test provider keeps it. */
@Entity('test_card')
export class TestCard {
  @PrimaryColumn({ type: 'uuid', name: 'payment_id' })
  paymentId!: string

  @Column({ type: 'text' })
  token!: string

  @Column({ type: 'text' })
  state!: Exclude<ProviderAnswer['state'], 'UNKNOWN'>

  /** When a late answer comes. */
  @Column({ type: 'timestamptz', name: 'answers_at', nullable: true })
  answersAt!: Date | null
}
