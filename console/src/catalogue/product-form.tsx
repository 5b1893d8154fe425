import type { Fault } from '../api/fault.ts'
import type { TaxClass, Unit } from '../api/schema.generated.ts'
import type { Problem } from '../api/use-command.ts'
import { t } from '../i18n/language.ts'
import { useCategories } from '../picker/use-categories.ts'
import { Checkbox, Fieldset, Select, TextArea, TextField } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { amountOf, MoneyField } from '../ui/money-field.tsx'
import { Notice } from '../ui/problem.tsx'
import type { useFields } from '../ui/use-draft.ts'
import { taxClasses } from './tax-classes.ts'

export interface ProductFields {
  sku: string
  name: string
  description: string
  barcode: string
  unit: string
  price: string
  taxClass: string
  categoryId: string
  otherCategoryIds: string[]
}

const units: Unit[] = ['PIECE', 'KILOGRAM', 'LITRE', 'METRE', 'SQUARE_METRE']

/** The input fields that creating and updating a product have in common. */
export const detailsOf = (values: ProductFields, price: number) => ({
  name: values.name.trim(),
  description: values.description,
  barcode: values.barcode.trim() || null,
  unit: values.unit as Unit,
  price,
  taxClass: values.taxClass as TaxClass,
  categoryId: values.categoryId || null,
  otherCategoryIds: values.otherCategoryIds,
})

interface ProductFormProps {
  form: ReturnType<typeof useFields<ProductFields>>
  command: { busy: boolean; problem?: Problem; fault?: Fault }
  currency: string
  /** True for a new product. Only then can the user set the SKU, which never changes. */
  isNew?: boolean
  onSubmit(price: number): void
}

export function ProductForm({ form, command, currency, isNew, onSubmit }: ProductFormProps) {
  const categories = useCategories()
  const { values, bind, set } = form
  // A CODE_TAKEN problem contains the taken code, but not its field: it may be the SKU or the barcode.
  const { problem } = command
  const taken = problem?.code === 'CODE_TAKEN' ? (problem as { taken?: string }).taken : undefined
  const takenField = taken === undefined ? undefined : taken === values.barcode.trim() ? 'barcode' : 'sku'
  const shown = takenField ? { ...command, problem: { ...problem!, field: takenField } } : command

  return (
    <Form
      command={shown}
      onSubmit={() => onSubmit(amountOf(values.price, currency))}
      submit={isNew ? t('product.create') : t('ui.save')}
      fields={['sku', 'name', 'description', 'barcode', 'unit', 'price', 'taxClass', 'categoryId']}
    >
      {form.changedMeanwhile && <Notice tone="warn">{t('ui.changedMeanwhile')}</Notice>}
      <div class="columns fields">
        <TextField {...bind('name')} label={t('product.name')} required maxLength={200} />
        {isNew && (
          <TextField {...bind('sku')} label={t('product.sku')} hint={t('product.skuHint')} required />
        )}
        <TextField
          {...bind('barcode')}
          label={t('product.barcode')}
          hint={t('product.barcodeHint')}
          icon="scan"
        />
        <Select
          {...bind('unit')}
          label={t('product.unit')}
          options={units.map((value) => ({ value, text: t(`unit.${value}`) }))}
        />
        <MoneyField
          {...bind('price')}
          label={t('product.priceIn', { currency })}
          hint={t('product.priceHint')}
          currency={currency}
          required
        />
        <Select
          {...bind('taxClass')}
          value={values.taxClass}
          label={t('product.taxClass')}
          options={taxClasses.map((value) => ({ value, text: t(`taxClass.${value}`) }))}
        />
        <Select
          {...bind('categoryId')}
          label={t('stock.category')}
          options={[{ value: '', text: t('product.noCategory') }, ...categories]}
        />
      </div>
      <TextArea {...bind('description')} label={t('product.description')} maxLength={5000} />
      <details>
        <summary>{t('product.otherCategories', { count: values.otherCategoryIds.length })}</summary>
        <Fieldset legend={t('product.otherCategoriesHint')}>
          <div class="checks">
            {categories
              .filter(({ value }) => value !== values.categoryId)
              .map(({ value: id, text: name }) => (
                <Checkbox
                  key={id}
                  label={name}
                  checked={values.otherCategoryIds.includes(id)}
                  onValue={(checked) =>
                    set(
                      'otherCategoryIds',
                      checked
                        ? [...values.otherCategoryIds, id]
                        : values.otherCategoryIds.filter((other) => other !== id),
                    )
                  }
                />
              ))}
          </div>
        </Fieldset>
      </details>
    </Form>
  )
}
