import type { Pool } from 'pg'
import { type Html, html } from '../../../runtime/http/page.ts'
import { findPerson, type Person, setPassword, updatePassword } from '../people.ts'
import type { Realm } from '../realm.ts'
import { isSetUp, signIn } from '../sign-in.ts'
import { type Field, form } from './form.ts'
import type { Words } from './words.ts'

/** What a posted page leads to: a page again, or somebody who is signed in, or must first choose a password. */
export type Outcome = { page: Html } | { signedIn: string } | { mustChoosePassword: string }

export function signInPage(words: Words, realm: Realm, login = '', alert?: string): Html {
  const fields: Field[] = [
    { name: 'username', label: words.login, type: 'text', autocomplete: 'username', value: login },
    { name: 'password', label: words.password, type: 'password', autocomplete: 'current-password' },
  ]
  const register = html`<p>${words.newHere} <a href="?page=register">${words.registerTitle}</a></p>`
  return html`${form(fields, words.signInAction, alert)}${realm.registrationAllowed ? register : ''}`
}

export async function postSignIn(
  pool: Pool,
  realm: Realm,
  words: Words,
  input: URLSearchParams,
): Promise<Outcome> {
  const login = input.get('username') ?? ''
  const person = await signIn(pool, realm, login, input.get('password') ?? '')
  if (person?.enabled && isSetUp(person)) return { signedIn: person.id }
  if (person?.enabled && isSetUp({ ...person, requiredActions: [] }) && onlyPassword(person))
    return { mustChoosePassword: person.id }
  return { page: signInPage(words, realm, login, refusal(words, person)) }
}

const onlyPassword = ({ requiredActions }: Person) =>
  requiredActions.every((action) => action === updatePassword)

function refusal(words: Words, person: Person | undefined) {
  if (!person) return words.invalidUser
  return person.enabled ? words.notSetUp : words.disabled
}

export function newPasswordPage(words: Words, fault?: string): Html {
  const fields: Field[] = [
    { name: 'password-new', label: words.password, type: 'password', autocomplete: 'new-password' },
    {
      name: 'password-confirm',
      label: words.passwordAgain,
      type: 'password',
      autocomplete: 'new-password',
      fault,
    },
  ]
  return form(fields, words.newPasswordAction, words.newPasswordWhy)
}

/** @param personId who has just shown the password that an administrator gave */
export async function postNewPassword(
  pool: Pool,
  words: Words,
  input: URLSearchParams,
  personId: string,
): Promise<Outcome> {
  const password = input.get('password-new') ?? ''
  if (!password || password !== input.get('password-confirm'))
    return { page: newPasswordPage(words, words.passwordsDiffer) }
  const person = await findPerson(pool, personId)
  if (!person?.enabled) return { page: newPasswordPage(words, words.disabled) }
  await setPassword(pool, personId, password, false)
  return { signedIn: personId }
}
