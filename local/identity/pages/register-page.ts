import type { Pool } from 'pg'
import { v7 } from 'uuid'
import { type Html, html } from '../../../runtime/http/page.ts'
import { hashPassword } from '../passwords.ts'
import { faultsIn } from '../profile.ts'
import type { Realm } from '../realm.ts'
import { addUsers, takenBy } from '../users.ts'
import { type Field, form } from './form.ts'
import type { Outcome } from './sign-in-page.ts'
import type { Words } from './words.ts'

type Faults = Record<string, string>

export function registerPage(words: Words, input = new URLSearchParams(), faults: Faults = {}): Html {
  const field = (name: keyof Words, type: Field['type'], autocomplete: string): Field => ({
    name,
    label: words[name],
    type,
    autocomplete,
    value: input.get(name) ?? '',
    fault: faults[name],
  })
  const password = (name: string, label: string): Field => ({
    name,
    label,
    type: 'password',
    autocomplete: 'new-password',
    fault: faults[name],
  })
  const fields = [
    field('firstName', 'text', 'given-name'),
    field('lastName', 'text', 'family-name'),
    field('email', 'email', 'email'),
    field('username', 'text', 'username'),
    password('password', words.password),
    password('password-confirm', words.passwordAgain),
  ]
  const back = html`<p>${words.haveAccount} <a href="?page=sign-in">${words.signInTitle}</a></p>`
  return html`${form(fields, words.registerAction)}${back}`
}

/** Registers a user with the realm's default role (customer). All else in the request is ignored. */
export async function postRegister(
  pool: Pool,
  realm: Realm,
  words: Words,
  input: URLSearchParams,
): Promise<Outcome> {
  const faults = faultsOf(words, input)
  if (Object.keys(faults).length > 0) return { page: registerPage(words, input, faults) }
  const id = v7()
  const fieldValue = (name: string) => input.get(name)!.trim()
  try {
    await addUsers(pool, [
      {
        id,
        username: fieldValue('username').toLowerCase(),
        email: fieldValue('email').toLowerCase(),
        firstName: fieldValue('firstName'),
        lastName: fieldValue('lastName'),
        enabled: true,
        emailVerified: false,
        requiredActions: [],
        attributes: {},
        realmRoles: [realm.defaultRole.name],
        clientRoles: {},
        passwordHash: await hashPassword(input.get('password')!),
        registeredAt: new Date(),
      },
    ])
  } catch (cause) {
    const conflict = takenBy(cause)
    if (!conflict) throw cause
    const exists = conflict === 'email' ? words.emailExists : words.usernameExists
    return { page: registerPage(words, input, { [conflict]: exists }) }
  }
  return { signedIn: id }
}

function faultsOf(words: Words, input: URLSearchParams): Faults {
  const faults: Faults = {}
  const fieldValue = (name: string) => input.get(name)?.trim() ?? ''
  const profile = { username: fieldValue('username'), email: fieldValue('email') }
  for (const { field, errorMessage } of faultsIn({
    ...profile,
    firstName: fieldValue('firstName'),
    lastName: fieldValue('lastName'),
  }))
    faults[field] = words[errorMessage as keyof Words]
  for (const name of ['username', 'email', 'firstName', 'lastName', 'password'])
    if (!fieldValue(name)) faults[name] = words['error-user-attribute-required']
  if (input.get('password') !== input.get('password-confirm'))
    faults['password-confirm'] = words.passwordsDiffer
  return faults
}
