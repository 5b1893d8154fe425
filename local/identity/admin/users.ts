import type { Pool } from 'pg'
import { v7 } from 'uuid'
import { hashPassword } from '../passwords.ts'
import { faultsIn } from '../profile.ts'
import { profileAttributes, type Realm } from '../realm.ts'
import { endSessions } from '../sessions.ts'
import { countMatches, findUsers, type UsersFilter } from '../user-search.ts'
import {
  addUsers,
  changeUser,
  findUser,
  type Profile,
  removeUser,
  setPassword,
  takenBy,
  type User,
  updatePassword,
} from '../users.ts'
import { type Answer, badRequest, done, notFound, ok, Rejection } from './answer.ts'
import { passwordInput, type UserInput, userInput, userOf } from './representation.ts'

/** Keycloak's limit for a list without `max`. */
const defaultMax = 100

export async function userWith(pool: Pool, id: string): Promise<User> {
  const user = await findUser(pool, id)
  if (user) return user
  throw notFound('User not found')
}

export async function listUsers(pool: Pool, query: URLSearchParams): Promise<Answer> {
  const users = await findUsers(pool, filterOf(query), rangeOf(query))
  const form = query.get('briefRepresentation') === 'true' ? 'brief' : 'listed'
  return ok(users.map((user) => userOf(user, form)))
}

export async function listUsersWithRole(pool: Pool, role: string, query: URLSearchParams): Promise<Answer> {
  const users = await findUsers(pool, { role }, rangeOf(query))
  const form = query.get('briefRepresentation') === 'true' ? 'brief' : 'listed'
  return ok(users.map((user) => userOf(user, form)))
}

export const countUsers = async (pool: Pool, query: URLSearchParams): Promise<Answer> =>
  ok(await countMatches(pool, filterOf(query)))

/** Creates a user, who gets the realm's default role and no other, as in Keycloak. */
export async function createUser(pool: Pool, realm: Realm, body: unknown, users: string): Promise<Answer> {
  const input = inputOf(userInput, body)
  const username = input.username?.toLowerCase()
  if (!username) throw badRequest('User name is missing')
  const id = v7()
  const [password] = input.credentials ?? []
  const profile = { ...profileFrom(realm, input), enabled: input.enabled ?? false }
  if (password?.temporary) profile.requiredActions.push(updatePassword)
  rejectFaults({ ...profile, username })
  await rejectIfTaken(
    addUsers(pool, [
      {
        ...profile,
        id,
        username,
        realmRoles: [realm.defaultRole.name],
        clientRoles: {},
        passwordHash: password ? await hashPassword(password.value) : null,
      },
    ]),
  )
  return { status: 201, location: `${users}/${id}` }
}

/**
 * Changes the fields that are given. With `attributes` Keycloak takes the names and the email as
 * the whole profile: the ones that are missing are emptied.
 */
export async function updateUser(pool: Pool, realm: Realm, id: string, body: unknown): Promise<Answer> {
  const user = await userWith(pool, id)
  const input = inputOf(userInput, body)
  if (input.username && input.username.toLowerCase() !== user.username)
    throw new Rejection(400, {
      field: 'username',
      errorMessage: 'error-user-attribute-read-only',
      params: ['username'],
    })
  const before: UserInput = input.attributes
    ? {
        enabled: user.enabled,
        emailVerified: user.emailVerified,
        requiredActions: user.requiredActions,
      }
    : user
  const profile = profileFrom(realm, { ...before, ...withoutMissing(input) })
  rejectFaults({ ...profile, username: user.username })
  await rejectIfTaken(changeUser(pool, id, profile))
  return done
}

export async function deleteUser(pool: Pool, id: string): Promise<Answer> {
  if (!(await removeUser(pool, id))) throw notFound('User not found')
  await endSessions(pool, id)
  return done
}

export async function resetPassword(pool: Pool, id: string, body: unknown): Promise<Answer> {
  await userWith(pool, id)
  const { value, temporary } = inputOf(passwordInput, body)
  if (!value) throw new Rejection(400, { error: 'Empty password not allowed' })
  await setPassword(pool, id, value, temporary)
  return done
}

function profileFrom(realm: Realm, input: UserInput): Profile {
  const known = profileAttributes(realm)
  const attributes = Object.entries(input.attributes ?? {}).filter(
    ([name, values]) => known.includes(name) && values.length > 0,
  )
  return {
    email: input.email?.toLowerCase() || null,
    firstName: input.firstName || null,
    lastName: input.lastName || null,
    enabled: input.enabled ?? true,
    emailVerified: input.emailVerified ?? false,
    requiredActions: [...(input.requiredActions ?? [])],
    attributes: Object.fromEntries(attributes),
  }
}

/** Leaves out the fields that are missing or null. */
const withoutMissing = (input: UserInput): UserInput =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null && value !== undefined))

function rejectFaults(profile: Profile & { username: string }) {
  const faults = faultsIn(profile)
  if (faults.length === 1) throw new Rejection(400, { ...faults[0]! })
  if (faults.length > 1) throw new Rejection(400, { errors: faults })
}

async function rejectIfTaken(change: Promise<void>) {
  try {
    await change
  } catch (cause) {
    const field = takenBy(cause)
    throw field ? new Rejection(409, { errorMessage: `User exists with same ${field}` }) : cause
  }
}

function inputOf<T>(shape: { safeParse(body: unknown): { success: boolean; data?: T } }, body: unknown): T {
  const parsed = shape.safeParse(body)
  if (parsed.success) return parsed.data!
  throw new Rejection(400, { error: 'Invalid json representation for UserRepresentation.' })
}

function filterOf(query: URLSearchParams): UsersFilter {
  const enabled = query.get('enabled')
  return {
    search: query.get('search') ?? undefined,
    username: query.get('username') ?? undefined,
    email: query.get('email') ?? undefined,
    exact: query.get('exact') === 'true',
    enabled: enabled === null ? undefined : enabled === 'true',
  }
}

/**
 * A value that is not a number, or is negative, counts as missing. `max` then has no limit, as in Keycloak.
 */
function rangeOf(query: URLSearchParams) {
  const count = (name: string) => {
    const value = Number(query.get(name) ?? '')
    return Number.isInteger(value) && value >= 0 ? value : undefined
  }
  return { first: count('first'), max: query.has('max') ? count('max') : defaultMax }
}
