import { useState } from 'preact/hooks'
import { Link } from 'wouter-preact'
import { useData } from '../api/use-data.ts'
import { money } from '../i18n/format.ts'
import { language, t } from '../i18n/language.ts'
import { periodOf } from '../prices/words.tsx'
import { myStores, store } from '../shell/stores.ts'
import { Select } from '../ui/field.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { Card } from '../ui/page.tsx'
import { PriceInStoreDocument, PriceListsOfProductDocument } from './price-in-store.generated.ts'

/** Shows the price of a product in a store today, the reason for it, and the price lists with the product. */
export function PriceInStore({ productId }: { productId: string }) {
  const [storeId, setStoreId] = useState(store.value?.id ?? '')
  const read = useData(PriceInStoreDocument, { productId, storeId: storeId || null })
  const { data } = useData(PriceListsOfProductDocument, { filter: { productId } })
  const lists = data?.priceLists?.nodes ?? []
  return (
    <Card title={t('product.priceToday')}>
      <div class="stack tight">
        <Select
          name="priceStore"
          label={t('ui.store')}
          value={storeId}
          onValue={setStoreId}
          options={[
            { value: '', text: t('product.priceOfChain') },
            ...myStores.value.map(({ id, name }) => ({ value: id, text: name })),
          ]}
        />
        <Loaded of={read} lines={1}>
          {({ priceOf }) =>
            priceOf ? (
              <div role="status">
                <strong>{money(priceOf.price)}</strong>{' '}
                {priceOf.list ? (
                  <Link href={`/prices/${priceOf.list.id}`}>{priceOf.list.name}</Link>
                ) : (
                  <span class="soft">{t('prices.base')}</span>
                )}
                {language.value === 'en' && <div class="soft">{priceOf.why}</div>}
              </div>
            ) : null
          }
        </Loaded>
        {lists.length > 0 && (
          <>
            <h3>{t('product.priceLists')}</h3>
            <ul>
              {lists.map((list) => (
                <li key={list.id}>
                  <Link href={`/prices/${list.id}`}>{list.name}</Link>{' '}
                  <span class="soft">{periodOf(list)}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Card>
  )
}
