import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { Translations } from '../translations.ts'

/** A group of products. */
@Entity('category')
export class Category {
  @PrimaryColumn({ type: 'uuid' })
  id!: string

  @Column({ type: 'text' })
  name!: string

  @Column({ type: 'uuid', name: 'parent_id', nullable: true })
  parentId!: string | null

  @Column({ type: 'jsonb' })
  translations!: Translations

  @Column({ type: 'int' })
  version!: number

  @Column({ type: 'timestamptz', name: 'archived_at', nullable: true })
  archivedAt!: Date | null
}
