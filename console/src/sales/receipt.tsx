import './receipt.css'
import { Fragment } from 'preact'
import { dateTime, money, quantity } from '../i18n/format.ts'
import { t } from '../i18n/language.ts'
import type { ReceiptFragment } from './sale-page.generated.ts'

/** The customer's receipt, with the names and prices at the time of the sale. */
export const Receipt = ({ sale }: { sale: ReceiptFragment }) => {
  const { store, lines, total, tax, payments, number: receiptNumber, createdAt, register, cashier } = sale
  const { street, city, region, postalCode } = store.address
  return (
    <article class="receipt" aria-label={t('receipt.title', { number: receiptNumber ?? '' })}>
      <header>
        <strong>{store.name}</strong>
        <div class="soft">{street}</div>
        <div class="soft">{[city, region, postalCode].filter(Boolean).join(', ')}</div>
      </header>
      <table>
        <caption class="visually-hidden">{t('receipt.lines')}</caption>
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{t('ui.product')}</th>
            <th scope="col">{t('receipt.total')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ name, product, quantity: sold, unitPrice, total }) => (
            <tr key={product.id}>
              <th scope="row">
                {name ?? product.name}
                <div class="soft">
                  {quantity(sold, product.unit)} × {unitPrice && money(unitPrice)}
                </div>
              </th>
              <td>{total && money(total)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('receipt.total')}</th>
            <td>{total && money(total)}</td>
          </tr>
          <tr>
            <th scope="row">{t('receipt.tax')}</th>
            <td>{tax && money(tax)}</td>
          </tr>
          {payments.map(({ kind, amount, tendered, change, voucherLastFour }) => (
            <Fragment key={`${kind} ${voucherLastFour}`}>
              <tr>
                <th scope="row">
                  {t(`payment.${kind}`)}
                  {voucherLastFour && ` … ${voucherLastFour}`}
                </th>
                <td>{money(tendered ?? amount)}</td>
              </tr>
              {change && change.amount > 0 && (
                <tr>
                  <th scope="row">{t('receipt.change')}</th>
                  <td>{money(change)}</td>
                </tr>
              )}
            </Fragment>
          ))}
        </tfoot>
      </table>
      <footer>
        <span>{t('receipt.number', { number: receiptNumber ?? '–' })}</span>
        <span>{dateTime(createdAt)}</span>
        <span>{t('receipt.by', { register: register.code, cashier: cashier.name })}</span>
      </footer>
    </article>
  )
}
