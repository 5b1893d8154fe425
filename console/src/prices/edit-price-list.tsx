import { useCommand } from '../api/use-command.ts'
import { t } from '../i18n/language.ts'
import { Confirm } from '../ui/confirm.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Form } from '../ui/form.tsx'
import { Notice } from '../ui/problem.tsx'
import { say } from '../ui/toast.tsx'
import { useFields } from '../ui/use-draft.ts'
import { Overlaps } from './overlaps.tsx'
import {
  NameAndPeriod,
  type PriceListFields,
  priceListFieldNames,
  StoresOfList,
} from './price-list-fields.tsx'
import { EndPriceListDocument, UpdatePriceListDocument } from './price-list-page.generated.ts'
import type { PriceListSummaryFragment } from './price-lists-page.generated.ts'
import { hasBegun } from './words.tsx'

interface StepProps {
  list: PriceListSummaryFragment
  onClose(): void
  onDone(): void
}

/** Changes the name, the period and the stores of a list. Once it has begun, its first day and stores are fixed. */
export function EditPriceList({ list, onClose, onDone }: StepProps) {
  const form = useFields<PriceListFields>(`priceList.${list.id}`, {
    name: list.name,
    scope: list.scope,
    storeIds: list.stores.map(({ id }) => id),
    from: list.from,
    until: list.until ?? '',
  })
  const command = useCommand(UpdatePriceListDocument)
  const begun = hasBegun(list)

  async function send() {
    const { name, storeIds, from, until } = form.values
    const outcome = await command.run({
      priceListId: list.id,
      expectedVersion: list.version,
      name: name.trim(),
      until: until || null,
      ...(!begun && { from, storeIds }),
    })
    if (outcome.problem?.code === 'VERSION_CONFLICT') onDone()
    if (!outcome.ok) return
    form.clear()
    say(t('ui.saved'))
    onDone()
    onClose()
  }

  return (
    <Dialog title={t('priceList.edit')} onClose={onClose}>
      <Form
        command={command}
        onSubmit={send}
        onCancel={onClose}
        submit={t('ui.save')}
        fields={priceListFieldNames.filter((name) => name !== 'storeIds' || list.scope === 'STORE')}
        onProblem={<Overlaps problem={command.problem} />}
      >
        {form.changedMeanwhile && <Notice tone="warn">{t('ui.changedMeanwhile')}</Notice>}
        <NameAndPeriod form={form} begun={begun} />
        {begun ? <p class="soft">{t('priceList.begun')}</p> : <StoresOfList form={form} />}
      </Form>
    </Dialog>
  )
}

export function EndPriceList({ list, onClose, onDone }: StepProps) {
  const command = useCommand(EndPriceListDocument)
  async function send() {
    if (!(await command.run({ priceListId: list.id })).ok) return
    say(t('priceList.endedDone'))
    onDone()
    onClose()
  }
  return (
    <Confirm
      title={t('priceList.end')}
      submit={t('priceList.end')}
      danger
      command={command}
      onConfirm={send}
      onClose={onClose}
    >
      <p>{t('priceList.endHint', { name: list.name })}</p>
    </Confirm>
  )
}
