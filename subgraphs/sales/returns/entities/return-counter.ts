import { Column, Entity, PrimaryColumn } from 'typeorm'

/** The last return number of a store. Locking its row makes the numbers gapless. */
@Entity('return_counter')
export class ReturnCounter {
  @PrimaryColumn({ type: 'uuid', name: 'store_id' })
  storeId!: string

  @Column({ type: 'int', name: 'last_number' })
  lastNumber!: number
}
