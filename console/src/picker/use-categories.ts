import { useAll } from '../api/use-pages.ts'
import type { Option } from '../ui/field.tsx'
import { CategoryOptionsDocument } from './categories.generated.ts'

/** The options for a select of all categories that are not archived. Below two parents, a name may occur twice. */
export const useCategories = (): Option[] =>
  useAll(CategoryOptionsDocument, {}, ({ categories }) => categories).rows.map(({ id, name, parent }) => ({
    value: id,
    text: parent ? `${parent.name} › ${name}` : name,
  }))
