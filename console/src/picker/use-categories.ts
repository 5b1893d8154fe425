import { useAll } from '../api/use-pages.ts'
import type { Option } from '../ui/field.tsx'
import { CategoryOptionsDocument } from './categories.generated.ts'

/** The options for a select of all categories that are not archived. */
export const useCategories = (): Option[] =>
  useAll(CategoryOptionsDocument, {}, ({ categories }) => categories).rows.map(({ id, name }) => ({
    value: id,
    text: name,
  }))
