import type { ComponentType } from 'preact'
import { loadOtherTexts } from './i18n/language.ts'
import { person, state } from './session/session.ts'
import { LazyPage } from './ui/lazy-page.tsx'
import { Starting } from './ui/starting.tsx'
import { Toasts } from './ui/toast.tsx'

type Load = () => Promise<{ default: ComponentType<never> }>
/**
 * Two bundles, each with its texts: the sign-in page loads without the other pages, and they load without the
 * sign-in page.
 */
export const home: Load = () => import('./home/home-page.tsx')
export const signedIn: Load = async () => {
  const [page] = await Promise.all([import('./shell/signed-in.tsx'), loadOtherTexts()])
  return page
}

export const App = () => (
  <>
    {state.value === 'starting' ? (
      <Starting />
    ) : person.value ? (
      <LazyPage key={person.value.id} load={signedIn} />
    ) : (
      <LazyPage load={home} />
    )}
    <Toasts />
  </>
)
