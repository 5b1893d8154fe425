import { useState } from 'preact/hooks'
import { Link } from 'wouter-preact'
import { usePages } from '../api/use-pages.ts'
import { t } from '../i18n/language.ts'
import { Badge } from '../ui/badge.tsx'
import { Button } from '../ui/button.tsx'
import { Checkbox } from '../ui/field.tsx'
import { LoadedList } from '../ui/loaded.tsx'
import { EmptyState, Page } from '../ui/page.tsx'
import { Table } from '../ui/table.tsx'
import { useFilters } from '../ui/use-filters.ts'
import { CategoriesPageDocument, type EditedCategoryFragment } from './categories-page.generated.ts'
import { ArchiveOrRestoreCategory, EditCategory, MergeCategory } from './edit-category.tsx'

type Step = 'edit' | 'merge' | 'archive'

export default function CategoriesPage() {
  const { values, set } = useFilters({ archived: '' })
  const pages = usePages(
    CategoriesPageDocument,
    { filter: { includeArchived: values.archived === 'yes' } },
    (data) => data.categories,
  )
  const [dialog, setDialog] = useState<{ step: Step; category?: EditedCategoryFragment }>()
  const props = {
    categories: pages.rows.filter(({ archived }) => !archived),
    onClose: () => setDialog(undefined),
    onDone: () => {
      setDialog(undefined)
      pages.refetch()
    },
  }
  return (
    <Page
      title={t('categories.title')}
      actions={
        <Button kind="primary" icon="add" onClick={() => setDialog({ step: 'edit' })}>
          {t('category.create')}
        </Button>
      }
    >
      <div class="stack">
        <Checkbox
          label={t('products.archivedToo')}
          checked={values.archived === 'yes'}
          onValue={(checked) => set('archived', checked ? 'yes' : '')}
        />
        <LoadedList of={pages} empty={<EmptyState icon="tag">{t('categories.none')}</EmptyState>}>
          {(categories) => (
            <Table
              caption={t('categories.title')}
              rows={categories}
              keyOf={({ id }) => id}
              busy={pages.fetching}
              columns={[
                {
                  head: t('category.name'),
                  cell: ({ id, name, archived }) => (
                    <span class="row">
                      <Link href={`/catalogue?category=${id}`}>{name}</Link>
                      {archived && <Badge>{t('product.archived')}</Badge>}
                    </span>
                  ),
                },
                { head: t('category.parent'), cell: ({ parent }) => parent?.name },
                {
                  head: t('ui.actions'),
                  actions: true,
                  cell: (category) => (
                    <span class="row end">
                      {!category.archived && (
                        <>
                          <Button small onClick={() => setDialog({ step: 'edit', category })}>
                            {t('category.edit')}
                            <span class="visually-hidden"> {category.name}</span>
                          </Button>
                          <Button small onClick={() => setDialog({ step: 'merge', category })}>
                            {t('category.merge')}
                            <span class="visually-hidden"> {category.name}</span>
                          </Button>
                        </>
                      )}
                      <Button small onClick={() => setDialog({ step: 'archive', category })}>
                        {category.archived ? t('product.restore') : t('product.archive')}
                        <span class="visually-hidden"> {category.name}</span>
                      </Button>
                    </span>
                  ),
                },
              ]}
            />
          )}
        </LoadedList>
      </div>
      {dialog?.step === 'edit' && <EditCategory category={dialog.category} {...props} />}
      {dialog?.step === 'merge' && <MergeCategory category={dialog.category!} {...props} />}
      {dialog?.step === 'archive' && <ArchiveOrRestoreCategory category={dialog.category!} {...props} />}
    </Page>
  )
}
