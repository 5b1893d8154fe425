import { type Html, html } from '../../../runtime/http/page.ts'

export interface Field {
  /** The name in Keycloak's forms. */
  name: string
  label: string
  type: 'text' | 'email' | 'password'
  autocomplete: string
  value?: string
  /** The error of this value. */
  fault?: string
}

/** A form that posts to its own page. `alert` is the error of the form as a whole. */
export function form(fields: Field[], action: string, alert?: string): Html {
  const first = fields.find(({ fault }) => fault) ?? fields.find(({ value }) => !value)
  return html`${alert ? html`<p role="alert">${alert}</p>` : ''}
<form method="post">
${fields.map((field) => line(field, field === first))}
<button>${action}</button>
</form>`
}

function line({ name, label, type, autocomplete, value = '', fault }: Field, focused: boolean): Html {
  const invalid = fault ? html` aria-invalid="true" aria-describedby="${name}-fault"` : ''
  return html`<label for="${name}">${label}</label>
<input id="${name}" name="${name}" type="${type}" value="${value}" autocomplete="${autocomplete}" required${invalid}${focused ? html` autofocus` : ''}>
${fault ? html`<p class="fault" id="${name}-fault" role="alert">${fault}</p>` : ''}`
}
