import { z } from 'zod'
import { invalidInput, notFound } from '../../../runtime/errors/problem.ts'
import { checkList } from '../../../runtime/values/check-list.ts'
import { shown } from '../../../runtime/values/check-text.ts'
import type { Context } from '../context.ts'
import { problem } from '../problem.ts'
import { storeClosed } from '../problems.ts'

/** The realm's roles that an administrator may give to a user. */
export const knownRoles = ['cashier', 'manager', 'logistics', 'hq', 'admin', 'customer']
/** A user with one of these roles works in named stores. */
const rolesOfStores = ['cashier', 'manager']
const maxStores = 100

/** Each check returns the value as it is stored. @throws Problem InvalidInput that names the field */
export function checkUsername(username: string): string {
  const name = username.trim().toLowerCase()
  if (/^[a-z0-9][a-z0-9._@+-]{1,254}$/.test(name)) return name
  throw invalidInput(
    'username',
    `username is ${shown(name)}: expected 2 to 255 letters, digits and . - _ + @, a letter or digit first.`,
  )
}

export function checkEmail(email: string): string {
  const address = email.trim().toLowerCase()
  if (z.email().max(255).safeParse(address).success) return address
  throw invalidInput('email', `email is ${shown(address)}: expected an address such as manager@example.com.`)
}

export function checkUserName(field: 'firstName' | 'lastName', value: string): string {
  const name = value.trim()
  if (name.length >= 1 && name.length <= 100 && !invalidInName.test(name)) return name
  throw invalidInput(
    field,
    `${field} is ${shown(name)}: expected 1 to 100 characters of a name, none of < > & " $ % ! # ? ; * and the like.`,
  )
}

export function checkPassword(password: string): string {
  if (password.length >= 8 && password.length <= 128 && !invalidInPassword.test(password)) return password
  throw invalidInput(
    'temporaryPassword',
    `temporaryPassword has ${password.length} characters: expected 8 to 128, no control characters.`,
  )
}

/** @throws Problem InvalidInput, UnknownRole */
export function checkRoles(roles: readonly string[]): string[] {
  checkList('roles', roles, {
    max: knownRoles.length,
    ifEmpty: `Give at least one of ${knownRoles.join(', ')}; disableUser takes all access away.`,
    ifTooLong: 'Name each role once.',
  })
  const unknown = roles.find((role) => !knownRoles.includes(role))
  if (unknown === undefined) return [...new Set(roles)].sort()
  throw problem(
    'UnknownRole',
    `There is no role ${shown(unknown)}: expected some of ${knownRoles.join(', ')}.`,
    { role: unknown, known: knownRoles },
  )
}

/** @throws Problem InvalidInput, NotFound, StoreClosed */
export async function checkStores(ctx: Context, storeIds: readonly string[]): Promise<string[]> {
  if (storeIds.length > maxStores)
    throw invalidInput('storeIds', `storeIds has ${storeIds.length} ids: expected ${maxStores} at most.`)
  const ids = [...new Set(storeIds)].sort()
  const stores = await Promise.all(ids.map((id) => ctx.load.store.load(id)))
  for (const [index, store] of stores.entries()) {
    if (!store) throw notFound('Store', ids[index]!)
    if (store.closedAt) throw storeClosed(store)
  }
  return ids
}

/** @throws Problem InvalidInput for a cashier or manager without a store */
export function requireStores(
  field: 'roles' | 'storeIds',
  roles: readonly string[],
  storeIds: readonly string[],
) {
  const needs = roles.find((role) => rolesOfStores.includes(role))
  if (!needs || storeIds.length > 0) return
  throw invalidInput(
    field,
    `A ${needs} works in stores: expected at least one, got none. Give one with ${
      field === 'roles' ? 'setUserStores first' : 'storeIds'
    }.`,
  )
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is rejected
const invalidInName = /[<>&"$%!#?§;*~/\\|^=[\]{}()\u0000-\u001f\u007f\p{Cs}]/u
const invalidInPassword = /[\p{Cc}\p{Cs}]/u
