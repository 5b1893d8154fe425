import type { ComponentChildren } from 'preact'
import type { Fault } from '../api/fault.ts'
import type { Problem } from '../api/use-command.ts'
import { Dialog } from './dialog.tsx'
import { Form } from './form.tsx'

/** Asks before an action that cannot be undone, and shows its outcome. */
export function Confirm(props: {
  title: string
  children?: ComponentChildren
  /** The text of the button. It names the action, and is not "OK". */
  submit: string
  danger?: boolean
  command: { busy: boolean; problem?: Problem; fault?: Fault }
  onConfirm(): void
  onClose(): void
  onProblem?: ComponentChildren
}) {
  const { title, children, onConfirm, onClose, ...form } = props
  return (
    <Dialog title={title} onClose={onClose}>
      <Form {...form} onSubmit={onConfirm} onCancel={onClose}>
        {children}
      </Form>
    </Dialog>
  )
}
