import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { ProductState, TaxClass, Unit } from '../../generated/schema-types.ts'
import type { Translations } from '../translations.ts'

/** An article that the chain sells. */
@Entity('product')
export class Product {
  @PrimaryColumn({ type: 'uuid' })
  id!: string

  @Column({ type: 'text' })
  sku!: string

  @Column({ type: 'text' })
  name!: string

  @Column({ type: 'text' })
  description!: string

  /** The main barcode of the unit. All barcodes are in `product_barcode`. */
  @Column({ type: 'text', nullable: true })
  barcode!: string | null

  /**
   * The form in which barcodes are compared, made by the database: a GTIN-14, or a code of the
   * chain's own.
   */
  @Column({ type: 'text', name: 'barcode_key', nullable: true })
  barcodeKey!: string | null

  /** The item number by which shop scales know the product. */
  @Column({ type: 'int', name: 'scale_code', nullable: true })
  scaleCode!: number | null

  @Column({ type: 'bigint' })
  price!: number

  @Column({ type: 'text' })
  unit!: Unit

  @Column({ type: 'text', name: 'tax_class' })
  taxClass!: TaxClass

  @Column({ type: 'uuid', name: 'category_id', nullable: true })
  categoryId!: string | null

  @Column({ type: 'uuid', name: 'other_category_ids', array: true })
  otherCategoryIds!: string[]

  @Column({ type: 'jsonb' })
  attributes!: Record<string, unknown>

  @Column({ type: 'jsonb' })
  translations!: Translations

  @Column({ type: 'int' })
  version!: number

  @Column({ type: 'timestamptz', name: 'archived_at', nullable: true })
  archivedAt!: Date | null

  @Column({ type: 'timestamptz', name: 'run_out_at', nullable: true })
  runOutAt!: Date | null

  /** Made by the database from the two times above. */
  @Column({ type: 'text' })
  state!: ProductState

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date
}
