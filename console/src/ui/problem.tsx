import './notice.css'
import type { ComponentChildren } from 'preact'
import type { Fault } from '../api/fault.ts'
import type { ProblemCode } from '../api/schema.generated.ts'
import type { Problem } from '../api/use-command.ts'
import { language, t } from '../i18n/language.ts'
import { Icon, type IconName } from './icon.tsx'

/**
 * The server's message in English, or the console's own French text for its code. A new code that is
 * an error here needs `problem.CODE` in `ui/en.json` and `ui/fr.json`.
 */
export const problemText = ({ code, message }: Problem): string =>
  language.value === 'en' ? message : t(`problem.${code as ProblemCode}`)

export type Tone = 'danger' | 'warn' | 'ok' | 'info'
const icons: Record<Tone, IconName> = { danger: 'alert', warn: 'alert', ok: 'check', info: 'alert' }

export function Notice(props: {
  tone: Tone
  title?: string
  children?: ComponentChildren
  action?: ComponentChildren
}) {
  const { tone, title, children, action } = props
  return (
    <div class={`notice ${tone}`} role={tone === 'danger' ? 'alert' : 'status'}>
      <Icon name={icons[tone]} />
      <div class="grow stack tight">
        {title && <strong>{title}</strong>}
        {children && <div>{children}</div>}
      </div>
      {action}
    </div>
  )
}

/** Shows a problem that no field of the form shows. */
export function ProblemNotice({ problem, children }: { problem?: Problem; children?: ComponentChildren }) {
  if (!problem) return null
  return (
    <Notice tone="danger" title={problemText(problem)}>
      {language.value !== 'en' && <small lang="en">{problem.message}</small>}
      {children}
    </Notice>
  )
}

/** Shows that a request failed as a whole. The form keeps its input, and sending again does nothing twice. */
export function FaultNotice({ fault, action }: { fault?: Fault; action?: ComponentChildren }) {
  if (!fault) return null
  return (
    <Notice tone="danger" title={t(`fault.${fault.kind}`)} action={action}>
      {fault.kind === 'server' && (
        <small>
          <span lang="en">{fault.message}</span>{' '}
          {fault.requestId && t('fault.request', { id: fault.requestId })}
        </small>
      )}
    </Notice>
  )
}
