import type { ComponentChildren } from 'preact'
import { useErrorBoundary } from 'preact/hooks'
import { t } from '../i18n/language.ts'
import { Button } from './button.tsx'
import { EmptyState, Page } from './page.tsx'

/** Catches the error of a page that fails to render, so that the rest of the console stays. */
export function Guard({ children }: { children: ComponentChildren }) {
  const [error, reset] = useErrorBoundary()
  if (!error) return <>{children}</>
  return (
    <Page title={t('guard.title')}>
      <EmptyState
        icon="alert"
        action={
          <Button icon="refresh" onClick={reset}>
            {t('ui.retry')}
          </Button>
        }
      >
        {t('guard.text')}
        <br />
        <small lang="en">{(error as Error).message}</small>
      </EmptyState>
    </Page>
  )
}
