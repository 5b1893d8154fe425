import { useEffect, useRef, useState } from 'preact/hooks'
import { Link } from 'wouter-preact'
import { socketState } from '../api/socket.ts'
import { chooseLanguage, type Language, language, t } from '../i18n/language.ts'
import { everyStore, person, signOut } from '../session/session.ts'
import { Button } from '../ui/button.tsx'
import { Select } from '../ui/field.tsx'
import { Navigation } from './navigation.tsx'
import { chooseStore, myStores, store } from './stores.ts'
import { chooseTheme, type Theme, theme, themes } from './theme.ts'

export function Topbar() {
  const [navigating, setNavigating] = useState(false)
  return (
    <header class="topbar">
      <span class="only-narrow">
        <Button kind="quiet" icon="menu" iconOnly onClick={() => setNavigating(true)}>
          {t('nav.open')}
        </Button>
      </span>
      <Link href="/" class="brand">
        <img src="/icon.svg" alt="" />
        <span>Comptoir</span>
      </Link>
      <span class="push" />
      <LineState />
      <StoreChoice />
      <PersonMenu />
      {navigating && <NavigationDialog onClose={() => setNavigating(false)} />}
    </header>
  )
}

/** Shows if the WebSocket for alerts is connected. */
function LineState() {
  if (socketState.value === 'idle') return null
  return (
    <span class={`line-state ${socketState.value}`} role="status" title={t(`line.${socketState.value}.why`)}>
      <span class={`dot${socketState.value === 'live' ? '' : ' hollow'}`} aria-hidden="true" />
      <span class="word">{t(`line.${socketState.value}`)}</span>
    </span>
  )
}

function StoreChoice() {
  if (myStores.value.length < 2) return store.value ? <strong>{store.value.name}</strong> : null
  const all = everyStore.value ? t('stores.every') : t('stores.allMine')
  return (
    <div class="store-choice">
      <Select
        bare
        name="store"
        label={t('stores.choose')}
        value={store.value?.id ?? ''}
        onValue={chooseStore}
        options={[
          { value: '', text: all },
          ...myStores.value.map(({ id, name }) => ({ value: id, text: name })),
        ]}
      />
    </div>
  )
}

function PersonMenu() {
  const [open, setOpen] = useState(false)
  const menu = useRef<HTMLDivElement>(null)
  const { name, username, roles } = person.value!
  useEffect(() => {
    if (!open) return
    const close = (event: Event) => {
      const leaves =
        event instanceof KeyboardEvent
          ? event.key === 'Escape'
          : !menu.current!.contains(event.target as Node)
      if (leaves) setOpen(false)
    }
    document.addEventListener('pointerdown', close)
    document.addEventListener('keydown', close)
    return () => {
      document.removeEventListener('pointerdown', close)
      document.removeEventListener('keydown', close)
    }
  }, [open])
  return (
    <div class="menu" ref={menu}>
      <Button kind="quiet" icon="person" iconOnly aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('person.menu', { name })}
      </Button>
      {open && (
        <div class="sheet stack">
          <div>
            <strong>{name}</strong>
            <div class="soft">
              {username} · {roles.join(', ')}
            </div>
          </div>
          <Select
            name="language"
            label={t('person.language')}
            value={language.value}
            onValue={(chosen) => chooseLanguage(chosen as Language)}
            options={[
              { value: 'en', text: 'English' },
              { value: 'fr', text: 'Français' },
            ]}
          />
          <Select
            name="theme"
            label={t('person.theme')}
            value={theme.value}
            onValue={(chosen) => chooseTheme(chosen as Theme)}
            options={themes.map((value) => ({ value, text: t(`theme.${value}`) }))}
          />
          <Button onClick={signOut}>{t('person.signOut')}</Button>
        </div>
      )}
    </div>
  )
}

/** The navigation as a dialog, for narrow pages. */
function NavigationDialog({ onClose }: { onClose(): void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current!.showModal(), [])
  return (
    <dialog
      ref={dialog}
      class="nav-dialog"
      aria-label={t('nav.label')}
      onClose={onClose}
      onPointerDown={(event) => {
        if (event.target === dialog.current) onClose()
      }}
    >
      <Button kind="quiet" icon="close" iconOnly onClick={onClose}>
        {t('ui.dismiss')}
      </Button>
      <Navigation onFollow={onClose} />
    </dialog>
  )
}
