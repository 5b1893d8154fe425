import './page.css'
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Link } from 'wouter-preact'
import { t } from '../i18n/language.ts'
import { Icon, type IconName } from './icon.tsx'

interface PageProps {
  title: string
  sub?: ComponentChildren
  /** The link to the parent page. */
  back?: { href: string; text: string }
  actions?: ComponentChildren
  children: ComponentChildren
}

/**
 * A page with its heading. The heading is the title of the tab, and gets the focus when a link opens the
 * page.
 */
export function Page({ title, sub, back, actions, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} · Comptoir`
  }, [title])
  useEffect(() => {
    const { activeElement } = document
    if (!activeElement || activeElement === document.body || activeElement.closest('nav'))
      heading.current!.focus({ preventScroll: true })
  }, [])
  return (
    <div class="stack wide">
      <div class="page-head">
        <div class="titles">
          {back && (
            <Link href={back.href} class="back no-print">
              <Icon name="back" />
              {back.text}
            </Link>
          )}
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {sub && <div class="soft">{sub}</div>}
        </div>
        {actions && <div class="row no-print">{actions}</div>}
      </div>
      {children}
    </div>
  )
}

export const Card = (props: { title?: string; aside?: ComponentChildren; children: ComponentChildren }) => (
  <section class="card">
    {props.title && (
      <header>
        <h2>{props.title}</h2>
        {props.aside}
      </header>
    )}
    {props.children}
  </section>
)

/** One figure with its label. */
export const Stat = (props: {
  label: string
  value: ComponentChildren
  href?: string
  note?: ComponentChildren
}) => (
  <div class="card stat">
    <div class="soft">{props.label}</div>
    {props.href ? (
      <Link class="value" href={props.href}>
        {props.value}
      </Link>
    ) : (
      <div class="value">{props.value}</div>
    )}
    {props.note && <small>{props.note}</small>}
  </div>
)

/** A list of names and values. Names without a value are left out. */
export const Facts = ({
  of,
  across,
}: {
  of: [name: string, value: ComponentChildren][]
  across?: boolean
}) => (
  <dl class={across ? 'facts across' : 'facts'}>
    {of.map(([name, value]) =>
      value === null || value === undefined || value === '' ? null : (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ),
    )}
  </dl>
)

export const EmptyState = (props: {
  icon?: IconName
  children: ComponentChildren
  action?: ComponentChildren
}) => (
  <div class="empty-state">
    <Icon name={props.icon ?? 'box'} />
    <p>{props.children}</p>
    {props.action}
  </div>
)

export const Skeleton = ({ lines = 4 }: { lines?: number }) => (
  <div class="skeleton" role="status">
    <span class="visually-hidden">{t('ui.loading')}</span>
    {Array.from({ length: lines }, (_, line) => (
      <i key={line} />
    ))}
  </div>
)
