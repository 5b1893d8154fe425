import type { Unit } from '../api/schema.generated.ts'
import './field.css'
import type { ComponentChildren, JSX } from 'preact'
import { createContext } from 'preact'
import { useContext, useEffect, useId, useRef } from 'preact/hooks'
import type { Problem } from '../api/use-command.ts'
import { Icon, type IconName } from './icon.tsx'
import { problemText } from './problem.tsx'

/** The problem of the form around a field. The field that caused it shows it. */
export const ProblemContext = createContext<Problem | undefined>(undefined)

export interface FieldProps {
  label: string
  /** The path of the input field in the API, such as `lines.0.quantity`. */
  name: string
  hint?: ComponentChildren
  /** An error that the page itself found. */
  wrong?: string
  /** Only screen readers get the label. */
  bare?: boolean
}

/** The attributes that connect an input with its label, hint and error. */
interface Wiring {
  id: string
  name: string
  'aria-invalid'?: 'true'
  'aria-describedby'?: string
}

export function Field(props: FieldProps & { children: (wiring: Wiring) => ComponentChildren }) {
  const { label, name, hint, bare, children } = props
  const id = useId()
  const problem = useContext(ProblemContext)
  const wrong = props.wrong ?? (problem?.field === name ? problemText(problem) : undefined)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (wrong) box.current!.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }, [problem, wrong])
  const described = [hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(' ')
  return (
    <div class="field" ref={box}>
      <label for={id} class={bare ? 'visually-hidden' : undefined}>
        {label}
      </label>
      {children({
        id,
        name,
        'aria-invalid': wrong ? 'true' : undefined,
        'aria-describedby': described || undefined,
      })}
      {hint && (
        <div class="hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {wrong && (
        <div class="wrong" id={`${id}-wrong`}>
          <Icon name="alert" />
          <span>{wrong}</span>
        </div>
      )}
    </div>
  )
}

interface Bound {
  value: string
  onValue(value: string): void
}

export type InputProps = FieldProps &
  Bound &
  Pick<
    JSX.InputHTMLAttributes<HTMLInputElement>,
    | 'type'
    | 'required'
    | 'maxLength'
    | 'min'
    | 'max'
    | 'step'
    | 'placeholder'
    | 'autoComplete'
    | 'inputMode'
    | 'onKeyDown'
    | 'pattern'
    | 'title'
  > & { icon?: IconName; short?: boolean; numeric?: boolean; autoFocus?: boolean }

export function TextField({
  label,
  name,
  hint,
  wrong,
  bare,
  value,
  onValue,
  icon,
  short,
  numeric,
  ...rest
}: InputProps) {
  return (
    <Field label={label} name={name} hint={hint} wrong={wrong} bare={bare}>
      {(wiring) => {
        const input = (
          <input
            {...wiring}
            {...rest}
            class={`input${short ? ' short' : ''}${numeric ? ' numeric' : ''}`}
            value={value}
            onInput={(event) => onValue(event.currentTarget.value)}
          />
        )
        return icon ? (
          <span class="with-icon">
            <Icon name={icon} />
            {input}
          </span>
        ) : (
          input
        )
      }}
    </Field>
  )
}

/**
 * A field for a quantity: a whole number of pieces, up to three decimals of measured goods. Its value is the
 * text as typed, `''` when empty.
 */
export const QuantityField = ({ unit, ...props }: InputProps & { unit: Unit }) => (
  <TextField
    {...props}
    type="number"
    inputMode={unit === 'PIECE' ? 'numeric' : 'decimal'}
    step={unit === 'PIECE' ? 1 : 0.001}
    numeric
  />
)

/** A field for a whole number. Its value is the text as typed, `''` when empty. */
export const NumberField = (props: InputProps) => (
  <TextField {...props} type="number" inputMode="numeric" step={props.step ?? 1} numeric />
)

export function TextArea(props: FieldProps & Bound & { maxLength?: number; required?: boolean }) {
  const { value, onValue, maxLength, required, ...field } = props
  return (
    <Field {...field}>
      {(wiring) => (
        <textarea
          {...wiring}
          class="input"
          maxLength={maxLength}
          required={required}
          value={value}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}

export interface Option {
  value: string
  text: string
}

export function Select(props: FieldProps & Bound & { options: Option[]; required?: boolean }) {
  const { value, onValue, options, required, ...field } = props
  return (
    <Field {...field}>
      {(wiring) => (
        <select
          {...wiring}
          class="input"
          value={value}
          required={required}
          onChange={(event) => onValue(event.currentTarget.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value} selected={option.value === value}>
              {option.text}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

export function Checkbox(props: {
  label: ComponentChildren
  checked: boolean
  onValue(checked: boolean): void
}) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={props.checked}
        onChange={(event) => props.onValue(event.currentTarget.checked)}
      />
      <span>{props.label}</span>
    </label>
  )
}

export const Fieldset = (props: { legend: string; bare?: boolean; children: ComponentChildren }) => (
  <fieldset class="stack tight">
    <legend class={props.bare ? 'visually-hidden' : 'legend'}>{props.legend}</legend>
    {props.children}
  </fieldset>
)
