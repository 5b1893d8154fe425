import './ui/base.css'
import { render } from 'preact'
import { watchConnection } from './api/connection.ts'
import { App, home, signedIn } from './app.tsx'
import { preferredLanguage, setLanguage } from './i18n/language.ts'
import { person, startSession } from './session/session.ts'
import { applyTheme } from './shell/theme.ts'

const workerAfterMs = 4_000

applyTheme()
watchConnection()
const starting = startSession()
// The first page's bundle loads at the same time as the translations. If it fails to load, the page shows the error.
const firstPage = person.peek() || location.search.includes('code=') ? signedIn : home
firstPage().catch(() => undefined)
await setLanguage(preferredLanguage())
render(<App />, document.getElementById('console')!)
await starting

// Registers the worker after everything that this page needs has loaded.
if ('serviceWorker' in navigator && import.meta.env.PROD)
  setTimeout(() => navigator.serviceWorker.register('/service-worker.js'), workerAfterMs)
