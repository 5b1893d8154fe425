import { useLocation } from 'wouter-preact'
import { useCommand } from '../api/use-command.ts'
import { t } from '../i18n/language.ts'
import { useCurrency } from '../picker/use-currency.ts'
import { Card, Page, Skeleton } from '../ui/page.tsx'
import { say } from '../ui/toast.tsx'
import { useFields } from '../ui/use-draft.ts'
import { detailsOf, type ProductFields, ProductForm } from './product-form.tsx'
import { CreateProductDocument } from './product-page.generated.ts'

const empty: ProductFields = {
  sku: '',
  name: '',
  description: '',
  barcode: '',
  unit: 'PIECE',
  price: '',
  taxClass: 'STANDARD',
  categoryId: '',
  otherCategoryIds: [],
}

export default function NewProductPage() {
  const [, go] = useLocation()
  const form = useFields<ProductFields>('product.new', empty)
  const command = useCommand(CreateProductDocument)
  const currency = useCurrency()

  async function send(price: number) {
    const outcome = await command.run({ sku: form.values.sku.trim(), ...detailsOf(form.values, price) })
    if (!outcome.ok) return
    form.clear()
    say(t('product.created'))
    go(`/catalogue/${outcome.ok.product.id}`)
  }

  return (
    <Page title={t('product.create')} back={{ href: '/catalogue', text: t('products.title') }}>
      <Card>
        {currency ? (
          <ProductForm isNew form={form} command={command} currency={currency} onSubmit={send} />
        ) : (
          <Skeleton />
        )}
      </Card>
    </Page>
  )
}
