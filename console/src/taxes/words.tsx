import type { TaxRounding } from '../api/schema.generated.ts'
import type { Problem } from '../api/use-command.ts'
import { percent } from '../i18n/format.ts'
import { t } from '../i18n/language.ts'
import type { TaxRatesFragment, TaxScheduleRowFragment } from './taxes-page.generated.ts'

export const roundings: TaxRounding[] = ['LINE', 'RECEIPT']

/** Formats a rate: 99750 parts per million are `9.975%`. */
export const rateText = (partsPerMillion: number): string => percent(partsPerMillion / 1_000_000, 4)

export const areaOf = ({ store, country, region }: TaxScheduleRowFragment): string =>
  store?.name ?? (country ? [region, country].filter(Boolean).join(', ') : t('taxes.area.chain'))

/** A tax with its rates, as one line of text. */
export const taxText = ({ name, rates }: TaxRatesFragment): string =>
  `${name}: ${rates
    .map(({ taxClass, partsPerMillion }) => `${t(`taxClass.${taxClass}`)} ${rateText(partsPerMillion)}`)
    .join(', ')}`

/** Shows a problem about the first day at its field. */
export const atFrom = <C extends { problem?: Problem }>(command: C): C =>
  command.problem?.code === 'TAX_NOT_IN_FUTURE'
    ? { ...command, problem: { ...command.problem, field: 'from' } }
    : command
