import type { Weekday } from '../api/schema.generated.ts'
import { t } from '../i18n/language.ts'
import { Checkbox, Fieldset, TextField } from '../ui/field.tsx'

/** The opening and closing time of each weekday on which the store is open. */
export type OpeningHours = Partial<Record<Weekday, { opens: string; closes: string }>>

export const weekdays: Weekday[] = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
]

/** Edits the opening hours of each weekday. */
export function Hours(props: { hours: OpeningHours; onHours(hours: OpeningHours): void }) {
  const { hours, onHours } = props
  const open = weekdays.filter((day) => hours[day])
  return (
    <Fieldset legend={t('store.hours')}>
      <ul class="stack tight">
        {weekdays.map((day) => {
          const times = hours[day]
          const at = open.indexOf(day)
          const { [day]: _, ...others } = hours
          const inOrder = (changed: OpeningHours) =>
            Object.fromEntries(weekdays.filter((name) => changed[name]).map((name) => [name, changed[name]]))
          const name = t(`weekday.${day}`)
          return (
            <li key={day} class="row">
              <span class="grow">
                <Checkbox
                  label={name}
                  checked={times !== undefined}
                  onValue={(checked) =>
                    onHours(
                      checked ? inOrder({ ...hours, [day]: { opens: '08:00', closes: '20:00' } }) : others,
                    )
                  }
                />
              </span>
              {times && (
                <>
                  <TextField
                    bare
                    name={`hours.${at}.opens`}
                    label={t('store.opens', { day: name })}
                    type="time"
                    value={times.opens}
                    onValue={(opens) => onHours({ ...hours, [day]: { ...times, opens } })}
                    required
                  />
                  <TextField
                    bare
                    name={`hours.${at}.closes`}
                    label={t('store.closes', { day: name })}
                    type="time"
                    value={times.closes}
                    onValue={(closes) => onHours({ ...hours, [day]: { ...times, closes } })}
                    required
                  />
                </>
              )}
            </li>
          )
        })}
      </ul>
    </Fieldset>
  )
}
