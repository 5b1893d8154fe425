import { dateTime, money, quantity } from '../i18n/format.ts'
import { t } from '../i18n/language.ts'
import { Card } from '../ui/page.tsx'
import type { TakenBackFragment } from './taken-back.generated.ts'

/** The goods of a sale that customers have given back, and what they got for them. */
export const Returns = ({ returns }: { returns: TakenBackFragment[] }) => (
  <Card title={t('returns.title')}>
    <ol class="timeline">
      {returns.map((one) => (
        <li key={one.id}>
          <TakenBack of={one} />
        </li>
      ))}
    </ol>
  </Card>
)

export const TakenBack = ({ of: one }: { of: TakenBackFragment }) => (
  <>
    <strong>
      {t('return.number', { number: one.number })} · {money(one.total)}
    </strong>
    <div>
      {one.lines
        .map(
          ({ name, product, quantity: units, condition }) =>
            `${quantity(units, product.unit)} × ${name ?? product.name} (${t(`return.condition.${condition}`)})`,
        )
        .join(', ')}
    </div>
    <div>{one.refunds.map(({ kind, amount }) => `${t(`payment.${kind}`)} ${money(amount)}`).join(', ')}</div>
    {one.reason && <div>{one.reason}</div>}
    <div class="soft">
      {dateTime(one.createdAt)} · {one.store.name} · {t('ui.by', { name: one.cashier.name })}
    </div>
  </>
)
