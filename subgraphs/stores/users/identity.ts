import KeycloakAdminClient, { NetworkError } from '@keycloak/keycloak-admin-client'
import { validate } from 'uuid'
import { validIds } from '../../../runtime/database/ids.ts'
import { invalidInput, notFound, Problem } from '../../../runtime/errors/problem.ts'
import type { Context } from '../../../runtime/subgraph/context.ts'
import { knownRoles } from './check-user.ts'
import type { User } from './entities/user.ts'
import { emailTaken, identityUnavailable, usernameTaken } from './problems.ts'

/** The fields of a user that the identity server stores. */
export type IdentityUser = Omit<User, 'asOf' | 'deletedAt'>

export type NewUser = Pick<IdentityUser, 'username' | 'storeIds'> & {
  email: string
  firstName: string
  lastName: string
}

type UserRepresentation = NonNullable<Awaited<ReturnType<KeycloakAdminClient['users']['findOne']>>>

/** Timeout of one request. A change makes about ten requests, and must end within its lease (a minute). */
const timeoutMs = 4_000
const page = 100

export type Identity = ReturnType<typeof identityOf>

/**
 * The user management of the identity server's admin API. Every function makes one or a few requests, and can be
 * repeated.
 * @throws Problem IdentityUnavailable, or NotFound, UsernameTaken, EmailTaken or InvalidInput when the server rejects
 * the request
 */
export function identityOf({ identity, log }: Pick<Context, 'identity' | 'log'>) {
  const realm = new URL(identity.realmUrl)
  const [, base, name] = /^(.*)\/realms\/([^/]+)$/.exec(realm.pathname)!
  const client = new KeycloakAdminClient({
    baseUrl: `${realm.origin}${base}`,
    realmName: name,
    timeout: timeoutMs,
  })
  client.registerTokenProvider({ getAccessToken: identity.token })
  /** The realm's default role includes `customer`, which staff must not get as a side effect. */
  const defaultRole = `default-roles-${name}`

  return {
    user,
    create,
    change,
    setRoles,
    usersOnPage,
    holdersOf,
    registeredSince,
    defaultRole,
    findByUsername: (username: string) =>
      send(async () => {
        const [user] = await client.users.find({ username, exact: true })
        return user ? { id: user.id!, email: user.email, createdAt: new Date(user.createdTimestamp!) } : null
      }),
    /** The server's clock, in seconds since the epoch. */
    now: () => send(() => identity.now()),
    /** Ends the sessions of a user, so that no token is renewed. */
    signOut: (id: string) => send(() => client.users.logout({ id }), id),
    remove: (id: string) => send(() => client.users.del({ id }), id),
    setTemporaryPassword: (id: string, value: string) =>
      send(
        () => client.users.resetPassword({ id, credential: { type: 'password', value, temporary: true } }),
        id,
      ),
  }

  /** Null when the user does not exist. */
  async function user(id: string): Promise<IdentityUser | null> {
    if (!validate(id)) return null
    const user = await send(() => client.users.findOne({ id }))
    if (!user) return null
    const roles = await send(() => client.users.listRealmRoleMappings({ id }), id)
    return identityUserOf(user, rolesAmong(roles.map(({ name }) => name!)))
  }

  /** @param password for the first sign-in @returns the id of the new user */
  async function create({ storeIds, ...names }: NewUser, password?: string): Promise<string> {
    const credentials = password ? [{ type: 'password', value: password, temporary: true }] : []
    const whole = { ...names, enabled: true, attributes: { store_ids: storeIds }, credentials }
    const { id } = await send(() => client.users.create(whole), names)
    return id
  }

  /** Keeps fields that are not named: the server would empty a field that the request leaves out. */
  async function change(
    id: string,
    {
      storeIds,
      ...wanted
    }: Partial<Pick<IdentityUser, 'email' | 'firstName' | 'lastName' | 'enabled' | 'storeIds'>>,
  ): Promise<void> {
    const whole = await send(() => client.users.findOne({ id }))
    if (!whole) throw notFound('User', id)
    const values = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value != null))
    const attributes = { ...whole.attributes, ...(storeIds && { store_ids: storeIds }) }
    await send(() => client.users.update({ id }, { ...whole, ...values, attributes }), { id, ...values })
  }

  /** Adds roles before it removes roles, so that the user is never without one. */
  async function setRoles(id: string, wanted: string[]): Promise<void> {
    const current = await send(() => client.users.listRealmRoleMappings({ id }), id)
    const missing = wanted.filter((role) => !current.some(({ name }) => name === role))
    const found = await Promise.all(missing.map((name) => send(() => client.roles.findOneByName({ name }))))
    if (found.some((role) => !role)) throw new Error(`the realm lacks one of the roles ${missing.join(', ')}`)
    const added = found.map((role) => ({ id: role!.id!, name: role!.name! }))
    const surplus = current
      .map(({ id, name }) => ({ id: id!, name: name! }))
      .filter(({ name }) => [...knownRoles, defaultRole].includes(name) && !wanted.includes(name))
    if (added.length > 0) await send(() => client.users.addRealmRoleMappings({ id, roles: added }), id)
    if (surplus.length > 0) await send(() => client.users.delRealmRoleMappings({ id, roles: surplus }), id)
  }

  /** Users by username, without their roles. @param from index of the page */
  async function usersOnPage(from: number): Promise<IdentityUser[]> {
    const range = { first: from * page, max: page, briefRepresentation: false }
    const users = await send(() => client.users.find(range))
    return users.map((user) => identityUserOf(user, []))
  }

  /** Ids of the users who registered after `since`, newest first, at most a hundred. */
  async function registeredSince(since: Date): Promise<string[]> {
    const events = await send(() =>
      client.realms.findEvents({ realm: name!, type: 'REGISTER', dateFrom: `${since.getTime()}`, max: page }),
    )
    return validIds(events.flatMap(({ userId }) => userId ?? []))
  }

  /** All users to whom a role is given directly. */
  async function holdersOf(role: string): Promise<{ id: string; enabled: boolean }[]> {
    const holders: { id: string; enabled: boolean }[] = []
    for (let first = 0; ; first += page) {
      const users = await send(() => client.roles.findUsersWithRole({ name: role, first, max: page }))
      holders.push(...users.map(({ id, enabled }) => ({ id: id!, enabled: enabled ?? false })))
      if (users.length < page) return holders
    }
  }

  function rolesAmong(names: string[]) {
    const realmRoles = names.map((one) => (one === defaultRole ? 'customer' : one))
    return knownRoles.filter((role) => realmRoles.includes(role))
  }

  /**
   * Sends a request, and throws a Problem when it fails.
   * @param about the id of the user, or the values that the request sets: the Problem names them
   */
  async function send<T>(request: () => Promise<T>, about: string | About = {}): Promise<T> {
    try {
      return await request()
    } catch (cause) {
      throw rejectionOf(cause, typeof about === 'string' ? { id: about } : about, log)
    }
  }
}

interface About {
  id?: string
  username?: string
  email?: string | null
}

function identityUserOf(user: UserRepresentation, roles: string[]): IdentityUser {
  const stores: string[] = user.attributes?.store_ids ?? []
  return {
    id: user.id!,
    username: user.username!,
    email: user.email || null,
    firstName: user.firstName || null,
    lastName: user.lastName || null,
    enabled: user.enabled ?? false,
    roles,
    // An administrator may have mistyped an id at the identity server: a text that is no id is left out.
    storeIds: validIds(stores).map((id) => id.toLowerCase()),
    createdAt: new Date(user.createdTimestamp ?? 0),
  }
}

/** A request that the server rejects becomes a Problem. All other failures count as unavailable. */
function rejectionOf(cause: unknown, { id, username, email }: About, log: Context['log']): unknown {
  if (cause instanceof Problem) return cause
  const { response, responseData: body } = cause instanceof NetworkError ? cause : ({} as NetworkError)
  const fault = (body ?? {}) as { errorMessage?: string; field?: string; errors?: { field: string }[] }
  if (response?.status === 404 && id) return notFound('User', id)
  if (response?.status === 409)
    return /email/i.test(fault.errorMessage ?? '') ? emailTaken(email ?? '') : usernameTaken(username ?? '')
  if (response?.status === 400) {
    const field = fault.field ?? fault.errors?.[0]?.field ?? 'input'
    return invalidInput(field, `The identity server refuses ${field} (${fault.errorMessage ?? 'no reason'}).`)
  }
  log.warn({ err: cause }, 'a request to the identity server failed')
  return identityUnavailable(false)
}
