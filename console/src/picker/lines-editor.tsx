import './lines-editor.css'
import type { ComponentChildren } from 'preact'
import { useContext, useState } from 'preact/hooks'
import type { Unit } from '../api/schema.generated.ts'
import { t } from '../i18n/language.ts'
import { Button } from '../ui/button.tsx'
import { ProblemContext } from '../ui/field.tsx'
import { problemText } from '../ui/problem.tsx'
import { addTo, type Line, plus, setQuantity, without } from './lines.ts'
import { ProductPicker } from './product-picker.tsx'

interface EditorProps {
  lines: Line[]
  onLines(lines: Line[]): void
  /** The store whose stock the search shows. */
  storeId?: string
  /** The name of the input field in the API: `quantity` in `lines.0.quantity`. */
  field?: string
  /** The minimum quantity. It is 0 for a count. */
  min?: number
  /** Content beside the name of a line. */
  about?(line: Line): ComponentChildren
  /** Content at the end of a line. */
  end?(line: Line): ComponentChildren
}

/** Edits a list of products and quantities, by scanner or keyboard. */
export function LinesEditor({
  lines,
  onLines,
  storeId,
  field = 'quantity',
  min = 1,
  about,
  end,
}: EditorProps) {
  const problem = useContext(ProblemContext)
  const [last, setLast] = useState('')
  return (
    <div class="stack tight">
      <ProductPicker
        storeId={storeId}
        onPick={(product) => {
          setLast(product.id)
          onLines(addTo(lines, product))
        }}
      />
      {lines.length > 0 && (
        <ul class="lines">
          {lines.map((line, at) => {
            const wrong = problem?.field?.startsWith(`lines.${at}.`) ? problemText(problem) : undefined
            const set = (quantity: string) => onLines(setQuantity(lines, line.productId, quantity))
            return (
              <li key={line.productId} class={line.productId === last ? 'new' : undefined}>
                <span class="about">
                  <strong>{line.name}</strong>
                  <small>
                    {line.sku}
                    {line.unit !== 'PIECE' && ` · ${t(`unit.${line.unit}`)}`}
                  </small>
                  {about?.(line)}
                  {wrong && <span class="wrong">{wrong}</span>}
                </span>
                <Stepper
                  label={t('lines.quantityOf', { name: line.name })}
                  name={`lines.${at}.${field}`}
                  value={line.quantity}
                  unit={line.unit}
                  min={min}
                  invalid={wrong !== undefined}
                  onValue={set}
                />
                <span class="row end">
                  {end?.(line)}
                  <Button
                    kind="quiet"
                    small
                    icon="trash"
                    iconOnly
                    onClick={() => onLines(without(lines, line.productId))}
                  >
                    {t('ui.remove', { name: line.name })}
                  </Button>
                </span>
              </li>
            )
          })}
        </ul>
      )}
    </div>
  )
}

interface StepperProps {
  label: string
  name: string
  value: string
  unit: Unit
  min: number
  invalid: boolean
  onValue(value: string): void
}

function Stepper({ label, name, value, unit, min, invalid, onValue }: StepperProps) {
  const measured = unit !== 'PIECE'
  const by = (step: number) => onValue(`${Math.max(min, plus(value, step))}`)
  return (
    <span class="stepper">
      <Button small icon="minus" iconOnly onClick={() => by(-1)}>
        {t('lines.less')}
      </Button>
      <input
        class="input"
        type="number"
        inputMode={measured ? 'decimal' : 'numeric'}
        aria-label={label}
        aria-invalid={invalid ? 'true' : undefined}
        name={name}
        value={value}
        min={measured && min > 0 ? 0.001 : min}
        step={measured ? 0.001 : 1}
        required
        onInput={(event) => onValue(event.currentTarget.value)}
      />
      <Button small icon="add" iconOnly onClick={() => by(1)}>
        {t('lines.more')}
      </Button>
    </span>
  )
}
