import { Link } from 'wouter-preact'
import { t } from '../i18n/language.ts'
import type { OverlapFragment } from './price-list-page.generated.ts'

/** Names the products that another list has on the same days and in the same stores. */
export const Overlaps = ({ problem }: { problem?: { __typename: string } }) =>
  problem?.__typename === 'PriceListsOverlap' ? (
    <ul>
      {(problem as unknown as OverlapFragment).overlaps.map(({ product, priceList }) => (
        <li key={`${product.id} ${priceList.id}`}>
          {t('prices.overlap', { product: product.name })}{' '}
          <Link href={`/prices/${priceList.id}`}>{priceList.name}</Link>
        </li>
      ))}
    </ul>
  ) : null
