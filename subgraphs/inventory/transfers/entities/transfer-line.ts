import { Column, Entity, PrimaryColumn } from 'typeorm'

/** One product of a transfer. */
@Entity('transfer_line')
export class TransferLine {
  @PrimaryColumn({ type: 'uuid', name: 'transfer_id' })
  transferId!: string

  @PrimaryColumn({ type: 'uuid', name: 'product_id' })
  productId!: string

  /** Planned units. */
  @Column({ type: 'bigint' })
  quantity!: number

  /** Units that are not sent, because the source store had less stock than it had promised. */
  @Column({ type: 'bigint' })
  short!: number

  @Column({ type: 'bigint' })
  received!: number

  /**
   * Units that were written off when the receipt was closed. `received` and `lost` add up to the sent
   * units.
   */
  @Column({ type: 'bigint' })
  lost!: number

  /** The cost of the received units, in thousandths of a minor unit. */
  @Column({ type: 'bigint', name: 'received_cost' })
  receivedCost!: number
}
