import { Column, Entity, PrimaryColumn } from 'typeorm'

/** The last receipt number of a store. Locking its row makes the numbers gapless. */
@Entity('receipt_counter')
export class ReceiptCounter {
  @PrimaryColumn({ type: 'uuid', name: 'store_id' })
  storeId!: string

  @Column({ type: 'int', name: 'last_number' })
  lastNumber!: number
}
