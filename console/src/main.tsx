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
// Both come while the texts do; a failure is told by the page that needs them.
const first = person.peek() || location.search.includes('code=') ? signedIn : home
first().catch(() => undefined)
await setLanguage(preferredLanguage())
render(<App />, document.getElementById('console')!)
await starting

// Once everything that this page needs is there.
if ('serviceWorker' in navigator && import.meta.env.PROD)
  setTimeout(() => navigator.serviceWorker.register('/service-worker.js'), workerAfterMs)
