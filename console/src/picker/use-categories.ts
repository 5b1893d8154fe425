import { useAll } from '../api/use-pages.ts'
import type { Option } from '../ui/field.tsx'
import { CategoryOptionsDocument } from './categories.generated.ts'

/** Every category in use, to choose from. */
export const useCategories = (): Option[] =>
  useAll(CategoryOptionsDocument, {}, ({ categories }) => categories).rows.map(({ id, name }) => ({
    value: id,
    text: name,
  }))
