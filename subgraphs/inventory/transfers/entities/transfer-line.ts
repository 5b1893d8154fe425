import { Column, Entity, PrimaryColumn } from 'typeorm'

/** One product of a transfer. */
@Entity('transfer_line')
export class TransferLine {
  @PrimaryColumn({ type: 'uuid', name: 'transfer_id' })
  transferId!: string

  @PrimaryColumn({ type: 'uuid', name: 'product_id' })
  productId!: string

  /** What was planned. */
  @Column({ type: 'int' })
  quantity!: number

  /** What of it was not sent, because less was found than was promised. */
  @Column({ type: 'int' })
  short!: number

  @Column({ type: 'int' })
  received!: number

  /** What a receipt closed short wrote off; with what was received it is what was sent. */
  @Column({ type: 'int' })
  lost!: number
}
