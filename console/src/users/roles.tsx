import { t } from '../i18n/language.ts'
import { stores } from '../shell/stores.ts'
import { Checkbox, Fieldset } from '../ui/field.tsx'

export const roles = ['cashier', 'manager', 'logistics', 'hq', 'admin', 'customer'] as const
export type Role = (typeof roles)[number]

export const rolesText = (of: string[] | null | undefined) =>
  (of ?? []).map((role) => t(`role.${role as Role}`)).join(', ')

const toggled = (list: string[], value: string, checked: boolean) =>
  checked ? [...list, value] : list.filter((other) => other !== value)

interface ChoiceProps {
  value: string[]
  /** True if the heading above names the field. */
  bare?: boolean
  onValue(value: string[]): void
}

export const RoleChoice = (props: ChoiceProps) => (
  <Fieldset legend={t('user.roles')} bare={props.bare}>
    <div class="checks">
      {roles.map((role) => (
        <Checkbox
          key={role}
          label={t(`role.${role}`)}
          checked={props.value.includes(role)}
          onValue={(checked) => props.onValue(toggled(props.value, role, checked))}
        />
      ))}
    </div>
  </Fieldset>
)

/** Chooses the stores of a cashier or a manager. Users with other roles see all stores. */
export const StoresChoice = (props: ChoiceProps) => (
  <Fieldset legend={t('user.stores')} bare={props.bare}>
    <div class="checks">
      {stores.value
        .filter(({ id, closedAt }) => !closedAt || props.value.includes(id))
        .map(({ id, name }) => (
          <Checkbox
            key={id}
            label={name}
            checked={props.value.includes(id)}
            onValue={(checked) => props.onValue(toggled(props.value, id, checked))}
          />
        ))}
    </div>
  </Fieldset>
)
