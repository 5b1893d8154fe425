import { useData } from '../api/use-data.ts'
import { ChainCurrencyDocument } from './currency.generated.ts'

/** The chain's currency, from the first product. All prices of a chain have one currency. Undefined while it is read. */
export function useCurrency(): string | undefined {
  const { data } = useData(ChainCurrencyDocument, {})
  return data && (data.products?.nodes[0]?.basePrice.currency ?? 'CAD')
}
