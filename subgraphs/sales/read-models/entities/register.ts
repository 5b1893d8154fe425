import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A register, as the events of the stores subgraph describe it. */
@Entity('register')
export class Register {
  @PrimaryColumn({ type: 'uuid' })
  id!: string

  @Column({ type: 'uuid', name: 'store_id' })
  storeId!: string

  @Column({ type: 'text' })
  code!: string

  /** Null while the register is in use. */
  @Column({ type: 'timestamptz', name: 'retired_at', nullable: true })
  retiredAt!: Date | null
}
