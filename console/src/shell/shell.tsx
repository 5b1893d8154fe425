import './shell.css'
import { Link, Route, Switch } from 'wouter-preact'
import { type AlertEvent, useLiveAlerts } from '../alerts/live.ts'
import { alertPath } from '../alerts/words.tsx'
import { online } from '../api/connection.ts'
import { t } from '../i18n/language.ts'
import { failure, may, person, resume, signIn, state } from '../session/session.ts'
import { Button } from '../ui/button.tsx'
import { Guard } from '../ui/guard.tsx'
import { Icon } from '../ui/icon.tsx'
import { LazyPage } from '../ui/lazy-page.tsx'
import { EmptyState, Page, Skeleton } from '../ui/page.tsx'
import { Notice } from '../ui/problem.tsx'
import { say } from '../ui/toast.tsx'
import { allowed, Navigation } from './navigation.tsx'
import { type PageRoute, routes } from './routes.ts'
import { useStores } from './stores.ts'
import { Topbar } from './topbar.tsx'

/** The frame around every page of a user who is signed in. */
export function Shell() {
  const ready = useStores()
  return (
    <>
      <a class="skip button primary visually-hidden" href="#main">
        {t('nav.skip')}
      </a>
      {may('stock:read') && state.value === 'signed-in' && <LiveAlerts />}
      <div class="shell">
        <Topbar />
        <div class="notices">
          <SessionNotice />
        </div>
        <div class="side">
          <Navigation />
        </div>
        <main class="main" id="main" tabIndex={-1}>
          <div class="inner">{ready ? <Pages /> : <Skeleton lines={6} />}</div>
        </main>
      </div>
    </>
  )
}

function Pages() {
  const missing = <Missing first={routes.find((route) => route.nav && allowed(route))} />
  return (
    <Switch>
      {routes.map((route) => (
        <Route key={route.path} path={route.path}>
          {(params) =>
            allowed(route) ? (
              <Guard key={location.pathname}>
                <LazyPage load={route.load} props={params} />
              </Guard>
            ) : (
              missing
            )
          }
        </Route>
      ))}
      <Route>{missing}</Route>
    </Switch>
  )
}

/** Shown for an address without a page, and for a page that the user's role does not have. */
function Missing({ first }: { first?: PageRoute }) {
  return (
    <Page title={t('missing.title')}>
      <EmptyState
        icon="search"
        action={
          first && (
            <Link href={first.path} class="button">
              {t(first.nav!.text)}
            </Link>
          )
        }
      >
        {first ? t('missing.page') : t('missing.role', { roles: person.value!.roles.join(', ') })}
      </EmptyState>
    </Page>
  )
}

/** A notice above the page that the connection is lost or the session is over. The page stays as it is. */
function SessionNotice() {
  if (state.value === 'ended')
    return (
      <Notice
        tone="warn"
        action={
          <Button small onClick={signIn}>
            {t('session.signInAgain')}
          </Button>
        }
      >
        {t('session.ended')}
      </Notice>
    )
  if (!online.value)
    return (
      <div class="notice warn offline-bar" role="status">
        <Icon name="alert" />
        <span>{t('session.offline')}</span>
      </div>
    )
  if (state.value === 'waiting')
    return (
      <Notice
        tone="info"
        action={
          <Button small onClick={resume}>
            {t('session.resume')}
          </Button>
        }
      >
        {failure.value ?? t('session.waiting')}
      </Notice>
    )
  return null
}

const told = new Set<AlertEvent['change']>(['OPENED', 'REOPENED', 'WORSENED'])

function LiveAlerts() {
  useLiveAlerts(({ alert, change, severity, available }) => {
    if (!told.has(change)) return
    const text = t(`alert.news.${severity}`, {
      product: alert.product.name,
      store: alert.store.name,
      available,
    })
    say(<Link href={alertPath(alert)}>{text}</Link>, {
      tone: severity === 'OUT_OF_STOCK' || severity === 'CRITICAL' ? 'danger' : 'warn',
      urgent: severity === 'OUT_OF_STOCK',
    })
  })
  return null
}
