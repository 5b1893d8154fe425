import type { ComponentChildren } from 'preact'
import type { Fault } from '../api/fault.ts'
import type { Problem } from '../api/use-command.ts'
import { t } from '../i18n/language.ts'
import { Button } from './button.tsx'
import { ProblemContext } from './field.tsx'
import { FaultNotice, ProblemNotice } from './problem.tsx'

interface FormProps {
  /** What it sends; what came of the last time it did. */
  command: { busy: boolean; problem?: Problem; fault?: Fault }
  onSubmit(): void
  /** What its button says. */
  submit: string
  danger?: boolean
  onCancel?(): void
  /** Shown with a problem: what can be done about it. */
  onProblem?: ComponentChildren
  /** The input fields that stand for themselves; a problem of another one is shown below the form. */
  fields?: string[]
  children?: ComponentChildren
}

/** A problem with a `field` is shown by the field of that name, any other one above the buttons. */
export function Form(props: FormProps) {
  const { command, onSubmit, submit, danger, onCancel, onProblem, fields = [], children } = props
  const { busy, problem, fault } = command
  const apart = problem && !(problem.field && fields.includes(problem.field))
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        if (!busy) onSubmit()
      }}
    >
      <ProblemContext.Provider value={problem}>{children}</ProblemContext.Provider>
      {apart && <ProblemNotice problem={problem}>{onProblem}</ProblemNotice>}
      <FaultNotice fault={fault} />
      <div class="form-end">
        {onCancel && <Button onClick={onCancel}>{t('ui.cancel')}</Button>}
        <Button type="submit" kind={danger ? 'danger' : 'primary'} busy={busy}>
          {fault?.kind === 'offline' ? t('ui.sendAgain') : submit}
        </Button>
      </div>
    </form>
  )
}
