import { Column, Entity, PrimaryColumn } from 'typeorm'

/** The newest entry of a chain, signed, so that a cut of the newest entries is found. */
@Entity('audit_head')
export class AuditHead {
  @PrimaryColumn({ type: 'uuid' })
  chain!: string

  @Column({ type: 'bigint' })
  number!: number

  /** The HMAC of the entry. */
  @Column({ type: 'bytea' })
  mac!: Buffer

  @Column({ type: 'bytea' })
  signature!: Buffer
}
