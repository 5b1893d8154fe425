import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A barcode of the unit of a product, or of one of its packs. */
@Entity('product_barcode')
export class ProductBarcode {
  /** The form in which barcodes are compared, made by the database. */
  @PrimaryColumn({ type: 'text', name: 'barcode_key' })
  barcodeKey!: string

  @Column({ type: 'uuid', name: 'product_id' })
  productId!: string

  /** Null for the unit. */
  @Column({ type: 'uuid', name: 'pack_id', nullable: true })
  packId!: string | null

  /** The text as it was typed. */
  @Column({ type: 'text' })
  code!: string

  @Column({ type: 'int' })
  place!: number
}
