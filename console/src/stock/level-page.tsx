import { useState } from 'preact/hooks'
import { Link } from 'wouter-preact'
import { useRefetchOnNews } from '../alerts/live.ts'
import { SeverityBadge } from '../alerts/words.tsx'
import { type Data, useData } from '../api/use-data.ts'
import { ago, quantity } from '../i18n/format.ts'
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
import { locationText } from './location-text.ts'
import { Movements } from './movements.tsx'
import { SetLocation } from './set-location.tsx'
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
                  value={quantity(level.available, level.product.unit)}
                  note={<LevelState {...level} />}
                />
                <Stat
                  label={t('stock.onHand')}
                  value={quantity(level.onHand, level.product.unit)}
                  note={t('stock.reservedCount', { count: quantity(level.reserved, level.product.unit) })}
                />
                <Stat label={t('stock.incoming')} value={quantity(level.incoming, level.product.unit)} />
                <Stat
                  label={t('stock.cover')}
                  value={cover(level.daysOfCover)}
                  note={t('stock.perDay', {
                    count: quantity(Math.round(level.soldPerDay * 10) / 10, level.product.unit),
                  })}
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
  const [locating, setLocating] = useState(false)
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
            [t('stock.criticalThreshold'), quantity(level.criticalThreshold, level.product.unit)],
            [t('stock.reorderPoint'), quantity(level.reorderPoint, level.product.unit)],
            [t('stock.targetLevel'), quantity(level.targetLevel, level.product.unit)],
            [
              t('stock.overstockThreshold'),
              level.overstockThreshold === null || level.overstockThreshold === undefined
                ? t('ui.none')
                : quantity(level.overstockThreshold, level.product.unit),
            ],
          ]}
        />
        {data.effectiveRestockRule && (
          <p class="hint" lang="en">
            <small>{data.effectiveRestockRule.why}</small>
          </p>
        )}
      </Card>
      <Card
        title={t('stock.location')}
        aside={
          may('stock:adjust') &&
          mine(level.store.id) && (
            <Button small kind="quiet" onClick={() => setLocating(true)}>
              {t('stock.setLocation')}
            </Button>
          )
        }
      >
        {locationText(level.location) || <p class="soft">{t('ui.none')}</p>}
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
                    {line && quantity(missingOf(line), level.product.unit)}{' '}
                    <Badge>{t(`transfer.state.${transfer.state}`)}</Badge>
                  </span>
                </li>
              )
            })}
          </ul>
        )}
      </Card>
      {locating && <SetLocation level={level} onClose={() => setLocating(false)} onChanged={onChanged} />}
      {setting && <SetThresholds level={level} onClose={() => setSetting(false)} onChanged={onChanged} />}
    </div>
  )
}
