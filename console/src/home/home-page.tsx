import './home.css'
import { useEffect, useState } from 'preact/hooks'
import { online } from '../api/connection.ts'
import { chooseLanguage, language, t } from '../i18n/language.ts'
import { failure, loadIdentity, signIn, signInDemo } from '../session/session.ts'
import { settings } from '../settings.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { Card } from '../ui/page.tsx'
import { Notice } from '../ui/problem.tsx'

/**
 * The page before the sign-in. In development it also signs in a demo account of each role, and links to
 * the other pages of this server.
 */
export default function HomePage() {
  useEffect(() => {
    document.title = 'Comptoir'
    loadIdentity().catch(() => undefined)
  }, [])
  return (
    <main class="home">
      <div class="row between">
        <div class="brand">
          <img src="/icon.svg" alt="" />
          Comptoir
        </div>
        <Language />
      </div>
      <h1>{t('home.title')}</h1>
      <p class="lead soft">{t('home.lead')}</p>
      {!online.value && <Notice tone="warn">{t('session.offline')}</Notice>}
      {failure.value && (
        <Notice tone="danger" title={t('home.failed')}>
          <small lang="en">{failure.value}</small>
        </Notice>
      )}
      <div class="row">
        <Button kind="primary" onClick={signIn}>
          {t('home.signIn')}
        </Button>
      </div>
      {settings.accounts.length > 0 && <DemoAccounts />}
      {settings.links.length > 0 && <Developers />}
    </main>
  )
}

function Language() {
  const other = language.value === 'en' ? 'fr' : 'en'
  return (
    <Button kind="quiet" lang={other} onClick={() => chooseLanguage(other)}>
      {other === 'fr' ? 'Français' : 'English'}
    </Button>
  )
}

function DemoAccounts() {
  const [chosen, setChosen] = useState('')
  async function enter(account: string) {
    setChosen(account)
    await signInDemo(account)
    setChosen('')
  }
  return (
    <Card title={t('home.demo')}>
      <div class="stack">
        <p class="soft">{t('home.demoHint')}</p>
        <div class="demo-accounts">
          {settings.accounts.map(({ role, account }) => (
            <Button key={account} busy={chosen === account} onClick={() => enter(account)}>
              <span>{t(`role.${role as 'manager'}`)}</span>
              <small>{account}</small>
            </Button>
          ))}
        </div>
      </div>
    </Card>
  )
}

function Developers() {
  return (
    <Card title={t('home.developers')} aside={<Health />}>
      <ul class="stack tight">
        {settings.links.map(({ href, text }) => (
          <li key={href} class="row">
            <Icon name="link" />
            <a href={href}>{href}</a>
            <span class="soft">{t(`home.link.${text}`)}</span>
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** Shows the answer of /readyz: ready, or the parts that are not. */
function Health() {
  const [health, setHealth] = useState<{ status: string; failed?: Record<string, string> }>()
  useEffect(() => {
    fetch('/readyz')
      .then((response) => response.json())
      .then(setHealth, () => setHealth({ status: 'unavailable' }))
  }, [])
  if (!health) return null
  const isReady = health.status === 'ready'
  return (
    <span class={`badge ${isReady ? 'ok' : 'danger'}`} role="status">
      <Icon name={isReady ? 'check' : 'alert'} />
      {isReady ? t('home.ready') : t('home.notReady', { parts: Object.keys(health.failed ?? {}).join(', ') })}
    </span>
  )
}
