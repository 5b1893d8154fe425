import { Link } from 'wouter-preact'
import { quantity as quantityText } from '../i18n/format.ts'
import { t } from '../i18n/language.ts'
import { transferPath } from '../transfers/words.tsx'
import { Button } from '../ui/button.tsx'
import type { PromisedFragment } from './promised.generated.ts'

/** Lists the transfers that would send less, with a button to accept that. */
export const Promised = ({ lines, onShorten }: PromisedFragment & { onShorten(): void }) => (
  <div class="stack tight">
    <ul>
      {lines.flatMap(({ product, promises }) =>
        promises.map(({ transferId, quantity, to }) => (
          <li key={`${product.id}${transferId}`}>
            {product.name}:{' '}
            <Link href={transferPath(transferId)}>
              {t('stock.promisedTo', { count: quantityText(quantity), store: to.name })}
            </Link>
          </li>
        )),
      )}
    </ul>
    <p>{t('stock.shortenHint')}</p>
    <Button small onClick={onShorten}>
      {t('stock.shorten')}
    </Button>
  </div>
)
