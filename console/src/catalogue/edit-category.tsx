import { useCommand } from '../api/use-command.ts'
import { t } from '../i18n/language.ts'
import { Confirm } from '../ui/confirm.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Select, TextField } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Notice } from '../ui/problem.tsx'
import { say } from '../ui/toast.tsx'
import { useFields } from '../ui/use-draft.ts'
import {
  ArchiveCategoryDocument,
  CreateCategoryDocument,
  type EditedCategoryFragment,
  MergeCategoriesDocument,
  RestoreCategoryDocument,
  UpdateCategoryDocument,
} from './categories-page.generated.ts'

interface StepProps {
  /** The categories that are not archived. */
  categories: EditedCategoryFragment[]
  onClose(): void
  onDone(): void
}
type CategoryStepProps = StepProps & { category: EditedCategoryFragment }

/** A dialog that creates a category, or renames or moves an existing one. */
export function EditCategory({
  category,
  categories,
  onClose,
  onDone,
}: StepProps & Partial<CategoryStepProps>) {
  const form = useFields(`category.${category?.id ?? 'new'}`, fieldsOf(category))
  const create = useCommand(CreateCategoryDocument)
  const update = useCommand(UpdateCategoryDocument)

  async function send() {
    const name = form.values.name.trim()
    const parentId = form.values.parentId || null
    const outcome = category
      ? await update.run({ categoryId: category.id, expectedVersion: category.version, name, parentId })
      : await create.run({ name, parentId })
    if (outcome.problem?.code === 'VERSION_CONFLICT') onDone()
    if (!outcome.ok) return
    form.clear()
    say(t('ui.saved'))
    onDone()
  }

  const title = category ? t('category.editTitle', { name: category.name }) : t('category.create')
  const command = category ? update : create
  // A CODE_TAKEN problem of a category is about its name.
  const formCommand =
    command.problem?.code === 'CODE_TAKEN'
      ? { ...command, problem: { ...command.problem, field: 'name' } }
      : command
  return (
    <Dialog title={title} onClose={onClose}>
      <Form
        command={formCommand}
        onSubmit={send}
        onCancel={onClose}
        submit={t('ui.save')}
        fields={['name', 'parentId']}
      >
        {form.changedMeanwhile && <Notice tone="warn">{t('ui.changedMeanwhile')}</Notice>}
        <TextField {...form.bind('name')} label={t('category.name')} required maxLength={100} />
        <Select
          {...form.bind('parentId')}
          label={t('category.parent')}
          options={[{ value: '', text: t('category.top') }, ...optionsOf(categories, category)]}
        />
      </Form>
    </Dialog>
  )
}

const fieldsOf = (category: EditedCategoryFragment | undefined) => ({
  name: category?.name ?? '',
  parentId: category?.parent?.id ?? '',
})

export function MergeCategory({ category, categories, onClose, onDone }: CategoryStepProps) {
  const form = useFields(`category.${category.id}.merge`, { intoCategoryId: '' })
  const command = useCommand(MergeCategoriesDocument)
  async function send() {
    const { intoCategoryId } = form.values
    const outcome = await command.run({ categoryId: category.id, intoCategoryId })
    if (!outcome.ok) return
    form.clear()
    say(t('category.merged', { count: outcome.ok.movedProducts }))
    onDone()
  }
  return (
    <Confirm
      title={t('category.mergeTitle', { name: category.name })}
      submit={t('category.merge')}
      danger
      command={command}
      onConfirm={send}
      onClose={onClose}
    >
      <p>{t('category.mergeHint')}</p>
      <Select
        {...form.bind('intoCategoryId')}
        label={t('category.into')}
        required
        options={[{ value: '', text: t('product.chooseCategory') }, ...optionsOf(categories, category)]}
      />
    </Confirm>
  )
}

export function ArchiveOrRestoreCategory({ category, onClose, onDone }: CategoryStepProps) {
  const archive = useCommand(ArchiveCategoryDocument)
  const restore = useCommand(RestoreCategoryDocument)
  const { archived } = category
  const command = archived ? restore : archive
  async function send() {
    if (!(await command.run({ categoryId: category.id })).ok) return
    say(archived ? t('product.restoredDone') : t('product.archivedDone'))
    onDone()
  }
  const step = archived ? t('product.restore') : t('product.archive')
  return (
    <Confirm
      title={t('category.stepTitle', { step, name: category.name })}
      submit={step}
      danger={!archived}
      command={command}
      onConfirm={send}
      onClose={onClose}
    >
      <p>{archived ? t('category.restoreHint') : t('category.archiveHint')}</p>
    </Confirm>
  )
}

const optionsOf = (categories: EditedCategoryFragment[], but?: EditedCategoryFragment) =>
  categories.filter(({ id }) => id !== but?.id).map(({ id, name }) => ({ value: id, text: name }))
