import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A webhook of the payment provider that was received. A message that comes again changes nothing. */
@Entity('provider_message')
export class ProviderMessage {
  @PrimaryColumn({ type: 'text' })
  id!: string

  @Column({ type: 'timestamptz' })
  at!: Date
}
