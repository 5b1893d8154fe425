import { digitsOf } from '../i18n/format.ts'
import { t } from '../i18n/language.ts'
import { type InputProps, TextField } from './field.tsx'
import { minorUnits } from './price.ts'

/**
 * A field for an amount of money. Its value is the text as typed. The browser lets a form be sent only with
 * text that `amountOf` can read.
 */
export const MoneyField = ({ currency, ...props }: InputProps & { currency: string }) => (
  <TextField
    {...props}
    inputMode="decimal"
    autoComplete="off"
    numeric
    pattern={patternOf(digitsOf(currency))}
    title={t('ui.amountSuchAs')}
  />
)

const patternOf = (digits: number) => `\\s*\\d{1,10}${digits > 0 ? `([.,]\\d{0,${digits}})?` : ''}\\s*`

/** The minor units of the text of a `MoneyField`; 0 for an empty field. */
export const amountOf = (text: string, currency: string): number => minorUnits(text, currency) ?? 0
