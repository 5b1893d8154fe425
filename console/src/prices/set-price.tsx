import { useState } from 'preact/hooks'
import { useCommand } from '../api/use-command.ts'
import { money } from '../i18n/format.ts'
import { t } from '../i18n/language.ts'
import { ProductPicker } from '../picker/product-picker.tsx'
import { Confirm } from '../ui/confirm.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Form } from '../ui/form.tsx'
import { amountOf, MoneyField } from '../ui/money-field.tsx'
import { majorUnits } from '../ui/price.ts'
import { say } from '../ui/toast.tsx'
import { Overlaps } from './overlaps.tsx'
import { type PriceListLinesQuery, SetPriceListLinesDocument } from './price-list-page.generated.ts'

export type PriceLine = NonNullable<PriceListLinesQuery['priceList']>['lines']['nodes'][number]

interface SetPriceProps {
  listId: string
  /** The line to change. Without it the user picks a product. */
  line?: PriceLine
  onClose(): void
  onDone(): void
}

/** Sets the price of a product in a list. */
export function SetPrice({ listId, line, onClose, onDone }: SetPriceProps) {
  const command = useCommand(SetPriceListLinesDocument)
  const [product, setProduct] = useState<Omit<PriceLine['product'], 'basePrice'> | undefined>(line?.product)
  const [usual, setUsual] = useState(line?.product.basePrice)
  const [text, setText] = useState(line ? majorUnits(line.price.amount, line.price.currency) : '')
  const [wrong, setWrong] = useState<string>()

  async function send() {
    if (!product || !usual) return setWrong(t('prices.chooseProduct'))
    const price = amountOf(text, usual.currency)
    if (!(await command.run({ priceListId: listId, lines: [{ productId: product.id, price }] })).ok) return
    say(t('ui.saved'))
    onDone()
    onClose()
  }

  return (
    <Dialog
      title={line ? t('prices.setFor', { name: line.product.name }) : t('prices.set')}
      onClose={onClose}
    >
      <Form
        command={command}
        onSubmit={send}
        onCancel={onClose}
        submit={t('prices.set')}
        fields={['lines.0.price']}
        onProblem={<Overlaps problem={command.problem} />}
      >
        {!line && (
          <ProductPicker
            label={t('ui.product')}
            wrong={wrong}
            onPick={(picked) => {
              setProduct(picked)
              setUsual(picked.price)
              setWrong(undefined)
            }}
          />
        )}
        {product && usual && (
          <>
            <p>
              <strong>{product.name}</strong> <span class="soft">{product.sku}</span>
              {!line && (
                <>
                  <br />
                  <span class="soft">{t('prices.usual', { price: money(usual) })}</span>
                </>
              )}
            </p>
            <MoneyField
              name="lines.0.price"
              label={t('product.priceIn', { currency: usual.currency })}
              currency={usual.currency}
              value={text}
              onValue={setText}
              required
            />
          </>
        )}
      </Form>
    </Dialog>
  )
}

export function RemovePrice({ listId, line, onClose, onDone }: SetPriceProps & { line: PriceLine }) {
  const command = useCommand(SetPriceListLinesDocument)
  async function send() {
    const lines = [{ productId: line.product.id, price: null }]
    if (!(await command.run({ priceListId: listId, lines })).ok) return
    say(t('prices.removed'))
    onDone()
    onClose()
  }
  return (
    <Confirm
      title={t('prices.remove')}
      submit={t('prices.remove')}
      danger
      command={command}
      onConfirm={send}
      onClose={onClose}
    >
      <p>{t('prices.removeHint', { name: line.product.name })}</p>
    </Confirm>
  )
}
