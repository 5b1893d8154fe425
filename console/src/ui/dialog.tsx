import './dialog.css'
import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import { t } from '../i18n/language.ts'
import { Button } from './button.tsx'

/**
 * A modal dialog, open while it is rendered. It is the browser's own `dialog`, which keeps the focus, makes
 * the page behind it inert, closes on Escape and gives the focus back.
 */
export function Dialog(props: {
  title: string
  wide?: boolean
  onClose(): void
  children: ComponentChildren
}) {
  const { title, wide, onClose, children } = props
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const element = dialog.current!
    const opener = document.activeElement as HTMLElement | null
    element.showModal()
    return () => {
      element.close()
      opener?.focus()
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      class={`dialog${wide ? ' wide' : ''}`}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <header>
        <h2 id={id}>{title}</h2>
        <Button kind="quiet" icon="close" iconOnly onClick={onClose}>
          {t('ui.dismiss')}
        </Button>
      </header>
      <div class="body">{children}</div>
    </dialog>
  )
}
