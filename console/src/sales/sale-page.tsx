import { useData } from '../api/use-data.ts'
import { t } from '../i18n/language.ts'
import { may } from '../session/session.ts'
import { Button, ButtonLink } from '../ui/button.tsx'
import { Loaded, NotThere } from '../ui/loaded.tsx'
import { Page } from '../ui/page.tsx'
import { Notice } from '../ui/problem.tsx'
import { Receipt } from './receipt.tsx'
import { Returns } from './returns.tsx'
import { SalePageDocument } from './sale-page.generated.ts'

export default function SalePage({ id }: { id: string }) {
  const read = useData(SalePageDocument, { id })
  const sale = read.data?.sale
  return (
    <Page
      title={t('receipt.title', { number: sale?.number ?? '' })}
      back={may('sale:read') ? { href: '/sales', text: t('sales.title') } : undefined}
      actions={
        sale && (
          <>
            {sale.state === 'COMPLETED' && may('sale:return') && (
              <ButtonLink href={`/sales/${id}/return`}>{t('return.take')}</ButtonLink>
            )}
            <Button icon="print" onClick={() => window.print()}>
              {t('receipt.print')}
            </Button>
          </>
        )
      }
    >
      <Loaded of={read}>
        {() => {
          if (!sale) return <NotThere />
          return (
            <>
              {sale.state !== 'COMPLETED' && <Notice tone="warn">{t(`sale.state.${sale.state}`)}</Notice>}
              <Receipt sale={sale} />
              {sale.returns.length > 0 && (
                <div class="no-print">
                  <Returns returns={sale.returns} />
                </div>
              )}
            </>
          )
        }}
      </Loaded>
    </Page>
  )
}
