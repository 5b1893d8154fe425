import { Column, Entity, PrimaryColumn } from 'typeorm'

/** One product of a transfer. */
@Entity('transfer_line')
export class TransferLine {
  @PrimaryColumn({ type: 'uuid', name: 'transfer_id' })
  transferId!: string

  @PrimaryColumn({ type: 'uuid', name: 'product_id' })
  productId!: string

  @Column({ type: 'int' })
  quantity!: number
}
