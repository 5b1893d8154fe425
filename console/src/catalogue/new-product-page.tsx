import { useLocation } from 'wouter-preact'
import type { TaxClass } from '../api/schema.generated.ts'
import { useCommand } from '../api/use-command.ts'
import { useData } from '../api/use-data.ts'
import { t } from '../i18n/language.ts'
import { useCurrency } from '../picker/use-currency.ts'
import { Card, Page, Skeleton } from '../ui/page.tsx'
import { say } from '../ui/toast.tsx'
import { useFields } from '../ui/use-draft.ts'
import { detailsOf, type ProductFields, ProductForm } from './product-form.tsx'
import { CreateProductDocument } from './product-page.generated.ts'
import { TaxClassesOfCategoryDocument } from './products-page.generated.ts'
import { taxClasses } from './tax-classes.ts'

const empty: ProductFields = {
  sku: '',
  name: '',
  description: '',
  barcode: '',
  unit: 'PIECE',
  price: '',
  taxClass: '',
  categoryId: '',
  otherCategoryIds: [],
}

export default function NewProductPage() {
  const [, go] = useLocation()
  const form = useFields<ProductFields>('product.new', empty)
  const command = useCommand(CreateProductDocument)
  const currency = useCurrency()
  const usual = useUsualTaxClass(form.values.categoryId)
  const values = { ...form.values, taxClass: form.values.taxClass || usual }

  async function send(price: number) {
    const outcome = await command.run({ sku: values.sku.trim(), ...detailsOf(values, price) })
    if (!outcome.ok) return
    form.clear()
    say(t('product.created'))
    go(`/catalogue/${outcome.ok.product.id}`)
  }

  return (
    <Page title={t('product.create')} back={{ href: '/catalogue', text: t('products.title') }}>
      <Card>
        {currency ? (
          <ProductForm
            isNew
            form={{ ...form, values }}
            command={command}
            currency={currency}
            onSubmit={send}
          />
        ) : (
          <Skeleton />
        )}
      </Card>
    </Page>
  )
}

/** The tax class that most products of a category have, so that a new one begins with it. */
function useUsualTaxClass(categoryId: string): TaxClass {
  const { data } = useData(TaxClassesOfCategoryDocument, { filter: { categoryId } }, { pause: !categoryId })
  const known = data?.products?.nodes.map(({ taxClass }) => taxClass) ?? []
  const count = (taxClass: TaxClass) => known.filter((other) => other === taxClass).length
  return taxClasses.toSorted((a, b) => count(b) - count(a))[0]!
}
