import { useState } from 'preact/hooks'
import { useCommand } from '../api/use-command.ts'
import { quantity as quantityText } from '../i18n/format.ts'
import { t } from '../i18n/language.ts'
import { stores } from '../shell/stores.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { NumberField, type Option, Select } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { say } from '../ui/toast.tsx'
import { ApproveRestockDocument, type RestockDetailsFragment } from './restock-page.generated.ts'

interface ApproveProps {
  request: RestockDetailsFragment
  onClose(): void
  onDone(): void
}

/** The quantity of a product to approve from one source store. */
interface Approved {
  productId: string
  name: string
  quantity: string
  sourceStoreId: string
}

/**
 * A dialog that approves a request as planned, or with other quantities, other source stores or fewer lines.
 */
export function ApproveRestock({ request, onClose, onDone }: ApproveProps) {
  const command = useCommand(ApproveRestockDocument)
  const [changed, setChanged] = useState<Approved[]>()
  const { problem } = command

  async function send() {
    const lines = changed?.map(({ productId, quantity, sourceStoreId }) => ({
      productId,
      quantity: Number(quantity),
      ...(sourceStoreId && { sourceStoreId }),
    }))
    const outcome = await command.run({ requestId: request.id, ...(lines && { lines }) })
    if (!outcome.ok) return
    say(t('restock.done.approve'))
    onDone()
    onClose()
  }

  return (
    <Dialog title={t('restock.approveTitle')} onClose={onClose} wide={changed !== undefined}>
      <Form
        command={command}
        onSubmit={send}
        onCancel={onClose}
        submit={changed ? t('restock.approveChanged') : t('restock.approveWhole')}
        fields={(changed ?? []).flatMap((_, at) => [`lines.${at}.quantity`, `lines.${at}.sourceStoreId`])}
        onProblem={
          <>
            {problem?.__typename === 'InsufficientStock' && (
              <ul>
                {problem.lines.map(({ product, store, available, requested }) => (
                  <li key={product.id}>
                    {t('restock.short', {
                      product: product.name,
                      store: store?.name ?? '',
                      available: quantityText(available),
                      requested: quantityText(requested),
                    })}
                  </li>
                ))}
              </ul>
            )}
            {!changed && (
              <Button small onClick={() => setChanged(linesOf(request))}>
                {t('restock.change')}
              </Button>
            )}
          </>
        }
      >
        {changed ? (
          <ul class="stack">
            {changed.map((line, at) => {
              const set = (part: Partial<Approved>) =>
                setChanged(changed.map((other) => (other === line ? { ...other, ...part } : other)))
              return (
                <li key={`${line.productId}${at}`} class="stack tight">
                  <h3>{line.name}</h3>
                  <div class="row">
                    <NumberField
                      name={`lines.${at}.quantity`}
                      label={t('ui.quantity')}
                      value={line.quantity}
                      onValue={(quantity) => set({ quantity })}
                      min={1}
                      required
                      short
                    />
                    <div class="grow">
                      <Select
                        name={`lines.${at}.sourceStoreId`}
                        label={t('restock.source')}
                        value={line.sourceStoreId}
                        onValue={(sourceStoreId) => set({ sourceStoreId })}
                        options={sourcesFor(request, line.productId, problem)}
                      />
                    </div>
                    <Button
                      kind="quiet"
                      icon="add"
                      iconOnly
                      onClick={() =>
                        setChanged(
                          changed.flatMap((other) =>
                            other === line ? [line, { ...line, sourceStoreId: '' }] : other,
                          ),
                        )
                      }
                    >
                      {t('restock.anotherSource', { name: line.name })}
                    </Button>
                    {changed.length > 1 && (
                      <Button
                        kind="quiet"
                        icon="trash"
                        iconOnly
                        onClick={() => setChanged(changed.filter((other) => other !== line))}
                      >
                        {t('ui.remove', { name: line.name })}
                      </Button>
                    )}
                  </div>
                </li>
              )
            })}
          </ul>
        ) : (
          <>
            <p>{t('restock.approveHint')}</p>
            <ul>
              {linesOf(request).map(({ productId, name, quantity, sourceStoreId }) => (
                <li key={productId + sourceStoreId}>
                  <strong>
                    {name} × {quantity}
                  </strong>{' '}
                  {sourceStoreId && t('restock.from', { store: nameOf(request, sourceStoreId) })}
                </li>
              ))}
            </ul>
            <div>
              <Button icon="edit" onClick={() => setChanged(linesOf(request))}>
                {t('restock.change')}
              </Button>
            </div>
          </>
        )}
      </Form>
    </Dialog>
  )
}

/** The planned allocations. A product without one gets the requested quantity and no source store. */
function linesOf({ allocations, lines }: RestockDetailsFragment): Approved[] {
  const planned = allocations.map(({ product, quantity, sourceStore }) => ({
    productId: product.id,
    name: product.name,
    quantity: `${quantity}`,
    sourceStoreId: sourceStore.id,
  }))
  const unplanned = lines
    .filter(({ product }) => !planned.some(({ productId }) => productId === product.id))
    .map(({ product, quantity }) => ({
      productId: product.id,
      name: product.name,
      quantity: `${quantity}`,
      sourceStoreId: '',
    }))
  return [...planned, ...unplanned]
}

const nameOf = ({ allocations }: RestockDetailsFragment, sourceStoreId: string) =>
  allocations.find(({ sourceStore }) => sourceStore.id === sourceStoreId)?.sourceStore.name ?? ''

/**
 * Lists the source stores. Those that the planner considered or the server proposes come first, with the
 * units that they can give.
 */
function sourcesFor(
  { explanation, store }: RestockDetailsFragment,
  productId: string,
  problem: { __typename: string } | undefined,
): Option[] {
  const proposed =
    problem?.__typename === 'SourceNeeded'
      ? (problem as { lines?: { product: { id: string }; sourceStores: Spare[] }[] }).lines?.find(
          ({ product }) => product.id === productId,
        )?.sourceStores
      : undefined
  const known: Spare[] = proposed ?? explanation?.sourceStores ?? []
  const spare = known.map((source) => ({
    value: source.store.id,
    text: t('restock.sourceOption', { store: source.store.name, surplus: quantityText(source.surplus) }),
  }))
  const others = stores.value
    .filter(
      ({ id, closedAt }) => id !== store.id && !closedAt && !known.some((source) => source.store.id === id),
    )
    .map(({ id, name }) => ({ value: id, text: name }))
  return [{ value: '', text: t('restock.usualSource') }, ...spare, ...others]
}

interface Spare {
  store: { id: string; name: string }
  surplus: number
}
