import './product-picker.css'
import { useClient } from '@urql/preact'
import { useRef, useState } from 'preact/hooks'
import { useData } from '../api/use-data.ts'
import { money, quantity } from '../i18n/format.ts'
import { t } from '../i18n/language.ts'
import { TextField } from '../ui/field.tsx'
import {
  type PickedProductFragment,
  PickerProductDocument,
  PickerProductsDocument,
  type PickerProductsQuery,
} from './picker.generated.ts'
import { useDebounced } from './use-debounced.ts'

export type PickedProduct = PickedProductFragment & {
  stock?: { available: number; onHand: number } | null
}

interface PickerProps {
  /** The store whose stock is shown. Without it no stock is shown. */
  storeId?: string
  label?: string
  /** The page's error about the product that was picked last. */
  wrong?: string
  onPick(product: PickedProduct): void
}

/**
 * A search field for a scanner or a keyboard. Enter picks the product with that barcode or SKU, or else the
 * first result. Then the field is emptied for the next product.
 */
export function ProductPicker({ storeId, label, wrong, onPick }: PickerProps) {
  const client = useClient()
  const box = useRef<HTMLDivElement>(null)
  const [text, setText] = useState('')
  const [unknown, setUnknown] = useState('')
  const search = useDebounced(text.trim())
  const shelf = { storeId: storeId ?? '', withStock: storeId !== undefined, pricedIn: storeId }
  const { data } = useData(PickerProductsDocument, { search, ...shelf }, { pause: search === '' })
  const found = search && search === text.trim() ? productsOf(data) : []

  function pick(product: PickedProduct) {
    setText('')
    setUnknown('')
    onPick(product)
    box.current!.querySelector('input')!.focus()
  }

  async function enter() {
    const code = text.trim()
    if (!code) return
    const { data } = await client
      .query(PickerProductDocument, { barcode: code, sku: code.toUpperCase(), ...shelf })
      .toPromise()
    const product = data?.scanned ?? data?.typed ?? found[0]
    if (product) pick(product)
    else setUnknown(code)
  }

  return (
    <div class="picker" ref={box}>
      <TextField
        name="picker"
        label={label ?? t('picker.label')}
        hint={t('picker.hint')}
        icon="scan"
        value={text}
        onValue={(value) => {
          setText(value)
          setUnknown('')
        }}
        wrong={unknown ? t('picker.unknown', { code: unknown }) : wrong}
        autoComplete="off"
        onKeyDown={(event) => {
          if (event.key === 'Escape') setText('')
          if (event.key !== 'Enter') return
          event.preventDefault()
          enter()
        }}
      />
      <div class="visually-hidden" role="status">
        {search && data ? t('picker.results', { count: found.length }) : ''}
      </div>
      {found.length > 0 && (
        <ul class="picker-results">
          {found.map((product) => (
            <li key={product.id}>
              <button type="button" onClick={() => pick(product)}>
                <span>{product.name}</span>
                <span class="end">{money(product.price)}</span>
                <small>{product.sku}</small>
                {product.stock && (
                  <small class="end">
                    {t('picker.available', { count: quantity(product.stock.available, product.unit) })}
                  </small>
                )}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

const productsOf = (data: PickerProductsQuery | undefined): PickedProduct[] => data?.products?.nodes ?? []
