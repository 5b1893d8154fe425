import './toast.css'
import { signal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { t } from '../i18n/language.ts'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'
import type { Tone } from './problem.tsx'

interface Toast {
  id: number
  tone: Tone
  content: ComponentChildren
  /** True if screen readers interrupt themselves to read the message. */
  urgent: boolean
}

const toasts = signal<Toast[]>([])
const shownMs = 6_000
const urgentMs = 12_000
let last = 0

/** Shows a short message for a moment. Screen readers read it. */
export function say(content: ComponentChildren, { tone = 'ok' as Tone, urgent = false } = {}): void {
  const id = ++last
  toasts.value = [...toasts.value.slice(-2), { id, tone, content, urgent }]
  setTimeout(() => dismiss(id), urgent ? urgentMs : shownMs)
}

const dismiss = (id: number) => {
  toasts.value = toasts.value.filter((toast) => toast.id !== id)
}

/** The two live regions of the page: a polite one, and one for urgent messages. */
export const Toasts = () => (
  <div class="toasts no-print">
    <div role="status" aria-live="polite">
      {messagesOf(false)}
    </div>
    <div role="alert" aria-live="assertive">
      {messagesOf(true)}
    </div>
  </div>
)

const messagesOf = (urgent: boolean) =>
  toasts.value
    .filter((toast) => toast.urgent === urgent)
    .map(({ id, tone, content }) => (
      <div key={id} class={`toast notice ${tone}`}>
        <Icon name={tone === 'ok' ? 'check' : 'alert'} />
        <div class="grow">{content}</div>
        <Button kind="quiet" small icon="close" iconOnly onClick={() => dismiss(id)}>
          {t('ui.dismiss')}
        </Button>
      </div>
    ))
