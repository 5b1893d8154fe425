import type { ComponentChildren } from 'preact'
import type { Fault } from '../api/fault.ts'
import type { Problem } from '../api/use-command.ts'
import { t } from '../i18n/language.ts'
import { Button } from './button.tsx'
import { ProblemContext } from './field.tsx'
import { FaultNotice, ProblemNotice } from './problem.tsx'

interface FormProps {
  /** The command that the form sends, with its last outcome. */
  command: { busy: boolean; problem?: Problem; fault?: Fault }
  onSubmit(): void
  /** The text of the submit button. */
  submit: string
  danger?: boolean
  onCancel?(): void
  /** Content below a problem, such as a button that solves it. */
  onProblem?: ComponentChildren
  /** The names of the fields that show their own problems. Other problems are shown below the fields. */
  fields?: string[]
  children?: ComponentChildren
}

/** A form. A problem of one of its `fields` is shown at that field, any other problem above the buttons. */
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
