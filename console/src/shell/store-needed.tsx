import type { ComponentChildren } from 'preact'
import { t } from '../i18n/language.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState, Page } from '../ui/page.tsx'
import { chooseStore, myStores, type ShellStore, store } from './stores.ts'

/** A page about one store. It asks for the store if the user has several and has chosen none. */
export function StoreNeeded(props: {
  title: string
  /** Tells if the page can be about this store. */
  fits?(store: ShellStore): boolean
  children(store: ShellStore): ComponentChildren
}) {
  const { title, fits = () => true, children } = props
  if (store.value && fits(store.value)) return <>{children(store.value)}</>
  const possible = myStores.value.filter((known) => !known.closedAt && fits(known))
  return (
    <Page title={title}>
      <EmptyState
        icon="store"
        action={
          <div class="row">
            {possible.map(({ id, name }) => (
              <Button key={id} onClick={() => chooseStore(id)}>
                {name}
              </Button>
            ))}
          </div>
        }
      >
        {possible.length > 0 ? t('storeNeeded.text') : t('storeNeeded.none')}
      </EmptyState>
    </Page>
  )
}
