import type { ComponentChildren } from 'preact'
import { online } from '../api/connection.ts'
import type { Fault } from '../api/fault.ts'
import type { Data } from '../api/use-data.ts'
import type { Pages } from '../api/use-pages.ts'
import { dateTime, number } from '../i18n/format.ts'
import { t } from '../i18n/language.ts'
import { Button } from './button.tsx'
import { EmptyState, Skeleton } from './page.tsx'
import { FaultNotice, Notice } from './problem.tsx'

/** Shows data, a placeholder while it is being read, or why reading failed. */
export function Loaded<D>(props: { of: Data<D>; lines?: number; children(data: D): ComponentChildren }) {
  const { data, fault, at, refetch } = props.of
  if (data === undefined)
    return fault ? <Failed fault={fault} refetch={refetch} /> : <Skeleton lines={props.lines} />
  return (
    <>
      <OldData fault={fault} at={at} refetch={refetch} />
      {props.children(data)}
    </>
  )
}

/** Shows the rows of a list that are read, a button for more, or `empty` if the list has no rows. */
export function LoadedList<N>(props: {
  of: Pages<N>
  empty: ComponentChildren
  children(rows: N[]): ComponentChildren
}) {
  const { of: pages, empty, children } = props
  const { rows, total, loading, fetching, fault, at, more, refetch } = pages
  if (loading) return <Skeleton lines={6} />
  if (fault && rows.length === 0) return <Failed fault={fault} refetch={refetch} />
  if (rows.length === 0 && !fetching) return <>{empty}</>
  return (
    <div class="stack tight">
      <OldData fault={fault} at={at} refetch={refetch} />
      {children(rows)}
      <div class="list-end">
        <span role="status">
          {total === undefined ? '' : t('ui.shownOf', { shown: number(rows.length), total: number(total) })}
        </span>
        {more && <Button onClick={more}>{t('ui.more')}</Button>}
        {!more && fetching && <span class="spinner" aria-hidden="true" />}
      </div>
    </div>
  )
}

const Failed = ({ fault, refetch }: { fault: Fault; refetch(): void }) => (
  <FaultNotice fault={fault} action={<Retry refetch={refetch} />} />
)

const Retry = ({ refetch }: { refetch(): void }) => (
  <Button small icon="refresh" onClick={refetch}>
    {t('ui.retry')}
  </Button>
)

/** Shows the time of the data if newer data could not be read. */
function OldData({ fault, at, refetch }: { fault?: Fault; at?: Date; refetch(): void }) {
  if (!online.value && at) return <p class="soft">{t('ui.dataFrom', { at: dateTime(at) })}</p>
  if (!fault || fault.kind === 'offline') return null
  if (fault.kind === 'forbidden') return null
  return (
    <Notice tone="warn" action={<Retry refetch={refetch} />}>
      {t('ui.partly')}
    </Notice>
  )
}

/** Shown for an object that does not exist, or that the user may not see. */
export const NotThere = () => <EmptyState icon="search">{t('ui.notThere')}</EmptyState>
