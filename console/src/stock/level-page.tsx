import { useState } from 'preact/hooks'
import { Link } from 'wouter-preact'
import { useRefetchOnNews } from '../alerts/live.ts'
import { SeverityBadge } from '../alerts/words.tsx'
import { type Data, useData } from '../api/use-data.ts'
import { ago, number } from '../i18n/format.ts'
import { t } from '../i18n/language.ts'
import { may } from '../session/session.ts'
import { mine } from '../shell/stores.ts'
import { missingOf, transferPath } from '../transfers/words.tsx'
import { Badge } from '../ui/badge.tsx'
import { Button, ButtonLink } from '../ui/button.tsx'
import { Loaded, NotThere } from '../ui/loaded.tsx'
import { Card, Facts, Page, Skeleton, Stat } from '../ui/page.tsx'
import { AdjustStock } from './adjust-stock.tsx'
import type { LevelFragment } from './level.generated.ts'
import { LevelPageDocument, type LevelPageQuery } from './level-page.generated.ts'
import { cover, LevelState } from './level-state.tsx'
import { Movements } from './movements.tsx'
import { SetThresholds } from './set-thresholds.tsx'

/** Shows a stock level: its quantities, its ledger, and its alerts, restocks and transfers. */
export default function LevelPage({ storeId, productId }: { storeId: string; productId: string }) {
  const read = useData(LevelPageDocument, { storeId, productId })
  useRefetchOnNews(read.refetch)
  const [changes, setChanges] = useState(0)
  const level = read.data?.stockLevels?.nodes[0]
  const changed = () => {
    read.refetch()
    setChanges(changes + 1)
  }
  return (
    <Page
      title={level?.product.name ?? t('stock.product')}
      sub={level && `${level.product.sku} · ${level.store.name}`}
      back={{ href: '/stock', text: t('stock.title') }}
      actions={level && <Actions level={level} onChanged={changed} />}
    >
      <Loaded of={read as Data<LevelPageQuery>} lines={6}>
        {(data) => {
          if (!level) return read.fetching ? <Skeleton /> : <NotThere />
          return (
            <div class="stack wide">
              <div class="columns narrow">
                <Stat
                  label={t('stock.available')}
                  value={number(level.available)}
                  note={<LevelState {...level} />}
                />
                <Stat
                  label={t('stock.onHand')}
                  value={number(level.onHand)}
                  note={t('stock.reservedCount', { count: number(level.reserved) })}
                />
                <Stat label={t('stock.incoming')} value={number(level.incoming)} />
                <Stat
                  label={t('stock.cover')}
                  value={cover(level.daysOfCover)}
                  note={t('stock.perDay', { count: number(level.soldPerDay, 1) })}
                />
              </div>
              <div class="with-aside">
                <Movements key={changes} level={level} />
                <Aside data={data} level={level} onChanged={changed} />
              </div>
            </div>
          )
        }}
      </Loaded>
    </Page>
  )
}

function Actions({ level, onChanged }: { level: LevelFragment; onChanged(): void }) {
  const [adjusting, setAdjusting] = useState(false)
  const { store, product } = level
  return (
    <>
      {may('restock:request') && mine(store.id) && !product.archived && (
        <ButtonLink href={`/restocks/new?store=${store.id}&product=${product.id}`} icon="restock">
          {t('restock.ask')}
        </ButtonLink>
      )}
      {may('stock:adjust') && mine(store.id) && (
        <Button icon="edit" onClick={() => setAdjusting(true)}>
          {t('stock.adjust')}
        </Button>
      )}
      {adjusting && <AdjustStock level={level} onClose={() => setAdjusting(false)} onChanged={onChanged} />}
    </>
  )
}

function Aside(props: { data: LevelPageQuery; level: LevelFragment; onChanged(): void }) {
  const { data, level, onChanged } = props
  const [setting, setSetting] = useState(false)
  const [alert] = data.stockAlerts?.nodes ?? []
  const transfers = data.transfers?.nodes ?? []
  return (
    <div class="stack">
      {alert && (
        <Card
          title={t('stock.openAlert')}
          aside={<Link href={`/alerts/${level.store.id}/${level.product.id}`}>{t('stock.toAlert')}</Link>}
        >
          <div class="row">
            <SeverityBadge severity={alert.severity} />
            <span class="soft">{ago(alert.openedAt)}</span>
          </div>
        </Card>
      )}
      <Card
        title={t('stock.thresholds')}
        aside={
          may('stock:adjust') &&
          mine(level.store.id) && (
            <Button small kind="quiet" onClick={() => setSetting(true)}>
              {t('stock.setThresholds')}
            </Button>
          )
        }
      >
        <Facts
          of={[
            [t('stock.criticalThreshold'), number(level.criticalThreshold)],
            [t('stock.reorderPoint'), number(level.reorderPoint)],
            [t('stock.targetLevel'), number(level.targetLevel)],
            [
              t('stock.overstockThreshold'),
              level.overstockThreshold === null || level.overstockThreshold === undefined
                ? t('ui.none')
                : number(level.overstockThreshold),
            ],
          ]}
        />
        {data.effectiveRestockRule && (
          <p class="hint" lang="en">
            <small>{data.effectiveRestockRule.why}</small>
          </p>
        )}
      </Card>
      <Card title={t('stock.transfers')}>
        {transfers.length === 0 ? (
          <p class="soft">{t('stock.noTransfers')}</p>
        ) : (
          <ul class="stack tight">
            {transfers.map((transfer) => {
              const line = transfer.lines.find(({ product }) => product.id === level.product.id)
              return (
                <li key={transfer.id} class="row between">
                  <Link href={transferPath(transfer.id)}>
                    {transfer.from.name} → {transfer.to.name}
                  </Link>
                  <span>
                    {line && number(missingOf(line))} <Badge>{t(`transfer.state.${transfer.state}`)}</Badge>
                  </span>
                </li>
              )
            })}
          </ul>
        )}
      </Card>
      {setting && <SetThresholds level={level} onClose={() => setSetting(false)} onChanged={onChanged} />}
    </div>
  )
}
