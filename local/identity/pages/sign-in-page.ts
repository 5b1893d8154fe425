import type { Pool } from 'pg'
import { type Html, html } from '../../../runtime/http/page.ts'
import type { Realm } from '../realm.ts'
import { isSetUp, signIn } from '../sign-in.ts'
import { findUser, setPassword, type User, updatePassword } from '../users.ts'
import { type Field, form } from './form.ts'
import type { Words } from './words.ts'

/**
 * The result of a posted page: another page, a user who is signed in, or a user who must first
 * choose a password.
 */
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
  const user = await signIn(pool, realm, login, input.get('password') ?? '')
  if (user?.enabled && isSetUp(user)) return { signedIn: user.id }
  if (user?.enabled && isSetUp({ ...user, requiredActions: [] }) && onlyPassword(user))
    return { mustChoosePassword: user.id }
  return { page: signInPage(words, realm, login, rejection(words, user)) }
}

const onlyPassword = ({ requiredActions }: User) =>
  requiredActions.every((action) => action === updatePassword)

function rejection(words: Words, user: User | undefined) {
  if (!user) return words.invalidUser
  return user.enabled ? words.notSetUp : words.disabled
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

/** @param userId the user who has just entered the password that an administrator gave */
export async function postNewPassword(
  pool: Pool,
  words: Words,
  input: URLSearchParams,
  userId: string,
): Promise<Outcome> {
  const password = input.get('password-new') ?? ''
  if (!password || password !== input.get('password-confirm'))
    return { page: newPasswordPage(words, words.passwordsDiffer) }
  const user = await findUser(pool, userId)
  if (!user?.enabled) return { page: newPasswordPage(words, words.disabled) }
  await setPassword(pool, userId, password, false)
  return { signedIn: userId }
}
