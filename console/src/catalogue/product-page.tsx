import { useState } from 'preact/hooks'
import { useCommand } from '../api/use-command.ts'
import { useData } from '../api/use-data.ts'
import { dateTime, money } from '../i18n/format.ts'
import { t } from '../i18n/language.ts'
import { Button } from '../ui/button.tsx'
import { Confirm } from '../ui/confirm.tsx'
import { Loaded, NotThere } from '../ui/loaded.tsx'
import { Card, Page } from '../ui/page.tsx'
import { majorUnits } from '../ui/price.ts'
import { say } from '../ui/toast.tsx'
import { useFields } from '../ui/use-draft.ts'
import { PriceInStore } from './price-in-store.tsx'
import { detailsOf, type ProductFields, ProductForm } from './product-form.tsx'
import {
  ArchiveProductDocument,
  ProductPageDocument,
  type ProductPageQuery,
  RestoreProductDocument,
  RunOutProductDocument,
  UpdateProductDocument,
} from './product-page.generated.ts'
import { StateBadge } from './product-state.tsx'
import type { EditedProductFragment } from './products-page.generated.ts'

type Product = NonNullable<ProductPageQuery['product']>

export default function ProductPage({ id }: { id: string }) {
  const read = useData(ProductPageDocument, { id })
  const product = read.data?.product
  return (
    <Page
      title={product?.name ?? t('ui.product')}
      sub={
        product && (
          <span class="row">
            {product.sku} <StateBadge state={product.state} />
          </span>
        )
      }
      back={{ href: '/catalogue', text: t('products.title') }}
      actions={product && <Steps product={product} onDone={read.refetch} />}
    >
      <Loaded of={read} lines={6}>
        {() =>
          product ? (
            <div class="with-aside">
              <Card>
                <Edit key={product.version} product={product} onSaved={read.refetch} />
              </Card>
              <div class="stack">
                <PriceInStore key={product.version} productId={product.id} />
                <PriceHistory product={product} />
              </div>
            </div>
          ) : (
            <NotThere />
          )
        }
      </Loaded>
    </Page>
  )
}

function Edit({ product, onSaved }: { product: Product; onSaved(): void }) {
  const { id, version, basePrice } = product
  const form = useFields(`product.${id}`, fieldsOf(product))
  const command = useCommand(UpdateProductDocument)

  async function send(amount: number) {
    const outcome = await command.run({
      productId: id,
      expectedVersion: version,
      ...detailsOf(form.values, amount),
    })
    if (outcome.problem?.code === 'VERSION_CONFLICT') onSaved()
    if (!outcome.ok) return
    form.clear()
    say(t('product.saved'))
    onSaved()
  }

  return <ProductForm form={form} command={command} currency={basePrice.currency} onSubmit={send} />
}

const fieldsOf = (product: EditedProductFragment): ProductFields => ({
  sku: product.sku,
  name: product.name,
  description: product.description,
  barcode: product.barcode ?? '',
  unit: product.unit,
  price: majorUnits(product.basePrice.amount, product.basePrice.currency),
  taxClass: product.taxClass,
  categoryId: product.category?.id ?? '',
  otherCategoryIds: product.otherCategories.map((other) => other.id),
})

const PriceHistory = ({ product: { priceHistory } }: { product: Product }) => (
  <Card title={t('product.priceHistory')}>
    {priceHistory?.nodes.length ? (
      <ol class="timeline">
        {priceHistory.nodes.map(({ at, version, price, actor }) => (
          <li key={version}>
            <strong>{money(price)}</strong>
            <div class="soft">
              {dateTime(at)} · {t('ui.by', { name: actor.name })}
            </div>
          </li>
        ))}
      </ol>
    ) : (
      <p class="soft">{t('product.noPriceHistory')}</p>
    )}
  </Card>
)

type Step = 'runOut' | 'archive' | 'restore'
const stepsOf = {
  ACTIVE: ['runOut', 'archive'],
  RUN_OUT: ['restore', 'archive'],
  ARCHIVED: ['restore'],
} as const
const hintOf = {
  runOut: 'product.runOutHint',
  archive: 'product.archiveHint',
  restore: 'product.restoreHint',
} as const
const doneOf = {
  runOut: 'product.runOutDone',
  archive: 'product.archivedDone',
  restore: 'product.restoredDone',
} as const

/** The steps to another state, each confirmed in a dialog. */
function Steps({ product, onDone }: { product: Product; onDone(): void }) {
  const [step, setStep] = useState<Step>()
  const commands = {
    runOut: useCommand(RunOutProductDocument),
    archive: useCommand(ArchiveProductDocument),
    restore: useCommand(RestoreProductDocument),
  }
  async function send(step: Step) {
    const outcome = await commands[step].run({ productId: product.id })
    if (!outcome.ok) return
    say(t(doneOf[step]))
    setStep(undefined)
    onDone()
  }
  return (
    <>
      {stepsOf[product.state].map((step) => (
        <Button
          key={step}
          {...(step !== 'runOut' && { icon: 'archive' as const })}
          onClick={() => setStep(step)}
        >
          {t(`product.${step}`)}
        </Button>
      ))}
      {step && (
        <Confirm
          title={t(`product.${step}`)}
          submit={t(`product.${step}`)}
          danger={step !== 'restore'}
          command={commands[step]}
          onConfirm={() => send(step)}
          onClose={() => setStep(undefined)}
        >
          <p>{t(hintOf[step], { name: product.name })}</p>
        </Confirm>
      )}
    </>
  )
}
