import { Column, Entity, PrimaryColumn } from 'typeorm'

/** One product of a transfer. */
@Entity('transfer_line')
export class TransferLine {
  @PrimaryColumn({ type: 'uuid', name: 'transfer_id' })
  transferId!: string

  @PrimaryColumn({ type: 'uuid', name: 'product_id' })
  productId!: string

  /** Planned units. */
  @Column({ type: 'int' })
  quantity!: number

  /** Units that are not sent, because the source store had less stock than it had promised. */
  @Column({ type: 'int' })
  short!: number

  @Column({ type: 'int' })
  received!: number

  /**
   * Units that were written off when the receipt was closed. `received` and `lost` add up to the sent
   * units.
   */
  @Column({ type: 'int' })
  lost!: number
}
