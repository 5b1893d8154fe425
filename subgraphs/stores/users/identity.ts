import KeycloakAdminClient, { NetworkError } from '@keycloak/keycloak-admin-client'
import { validate } from 'uuid'
import { validIds } from '../../../runtime/database/ids.ts'
import { invalidInput, notFound, Problem } from '../../../runtime/errors/problem.ts'
import type { Context } from '../../../runtime/subgraph/context.ts'
import { knownRoles } from './check-user.ts'
import type { User } from './entities/user.ts'
import { emailTaken, identityUnavailable, usernameTaken } from './problems.ts'

/** A user as the identity server has them. */
export type Standing = Omit<User, 'asOf' | 'deletedAt'>

export type NewUser = Pick<Standing, 'username' | 'storeIds'> & {
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
 * The admin API of the identity server, as far as users need it. Every function makes one request
 * or a few, and can be repeated.
 * @throws Problem IdentityUnavailable, and what the server rejects: NotFound, UsernameTaken,
 * EmailTaken, InvalidInput
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
  /** It includes the role `customer`, which staff must not get as a side effect. */
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
      asking(async () => {
        const [user] = await client.users.find({ username, exact: true })
        return user ? { id: user.id!, email: user.email, createdAt: new Date(user.createdTimestamp!) } : null
      }),
    /** The server's clock, in seconds since the epoch. */
    now: () => asking(() => identity.now()),
    /** Ends the sessions of a user, so that no token is renewed. */
    signOut: (id: string) => asking(() => client.users.logout({ id }), id),
    remove: (id: string) => asking(() => client.users.del({ id }), id),
    setTemporaryPassword: (id: string, value: string) =>
      asking(
        () => client.users.resetPassword({ id, credential: { type: 'password', value, temporary: true } }),
        id,
      ),
  }

  /** Null when the user does not exist. */
  async function user(id: string): Promise<Standing | null> {
    if (!validate(id)) return null
    const user = await asking(() => client.users.findOne({ id }))
    if (!user) return null
    const roles = await asking(() => client.users.listRealmRoleMappings({ id }), id)
    return standingOf(user, rolesAmong(roles.map(({ name }) => name!)))
  }

  /** @param password for the first sign-in @returns the id of the new user */
  async function create({ storeIds, ...names }: NewUser, password?: string): Promise<string> {
    const credentials = password ? [{ type: 'password', value: password, temporary: true }] : []
    const whole = { ...names, enabled: true, attributes: { store_ids: storeIds }, credentials }
    const { id } = await asking(() => client.users.create(whole), names)
    return id
  }

  /** Keeps fields that are not named: the server would empty a field that the request leaves out. */
  async function change(
    id: string,
    {
      storeIds,
      ...wanted
    }: Partial<Pick<Standing, 'email' | 'firstName' | 'lastName' | 'enabled' | 'storeIds'>>,
  ): Promise<void> {
    const whole = await asking(() => client.users.findOne({ id }))
    if (!whole) throw notFound('User', id)
    const given = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value != null))
    const attributes = { ...whole.attributes, ...(storeIds && { store_ids: storeIds }) }
    await asking(() => client.users.update({ id }, { ...whole, ...given, attributes }), { id, ...given })
  }

  /** Adds roles before it removes roles, so that the user is never without one. */
  async function setRoles(id: string, wanted: string[]): Promise<void> {
    const held = await asking(() => client.users.listRealmRoleMappings({ id }), id)
    const missing = wanted.filter((role) => !held.some(({ name }) => name === role))
    const found = await Promise.all(missing.map((name) => asking(() => client.roles.findOneByName({ name }))))
    if (found.some((role) => !role)) throw new Error(`the realm lacks one of the roles ${missing.join(', ')}`)
    const given = found.map((role) => ({ id: role!.id!, name: role!.name! }))
    const taken = held
      .map(({ id, name }) => ({ id: id!, name: name! }))
      .filter(({ name }) => [...knownRoles, defaultRole].includes(name) && !wanted.includes(name))
    if (given.length > 0) await asking(() => client.users.addRealmRoleMappings({ id, roles: given }), id)
    if (taken.length > 0) await asking(() => client.users.delRealmRoleMappings({ id, roles: taken }), id)
  }

  /** Users by username, without their roles. @param from index of the page */
  async function usersOnPage(from: number): Promise<Standing[]> {
    const range = { first: from * page, max: page, briefRepresentation: false }
    const users = await asking(() => client.users.find(range))
    return users.map((user) => standingOf(user, []))
  }

  /** Ids of the last hundred users who registered since then, newest first. */
  async function registeredSince(since: Date): Promise<string[]> {
    const events = await asking(() =>
      client.realms.findEvents({ realm: name!, type: 'REGISTER', dateFrom: `${since.getTime()}`, max: page }),
    )
    return validIds(events.flatMap(({ userId }) => userId ?? []))
  }

  /** All users to whom a role is given directly. */
  async function holdersOf(role: string): Promise<{ id: string; enabled: boolean }[]> {
    const holders: { id: string; enabled: boolean }[] = []
    for (let first = 0; ; first += page) {
      const users = await asking(() => client.roles.findUsersWithRole({ name: role, first, max: page }))
      holders.push(...users.map(({ id, enabled }) => ({ id: id!, enabled: enabled ?? false })))
      if (users.length < page) return holders
    }
  }

  function rolesAmong(names: string[]) {
    const held = names.map((one) => (one === defaultRole ? 'customer' : one))
    return knownRoles.filter((role) => held.includes(role))
  }

  async function asking<T>(ask: () => Promise<T>, about: string | About = {}): Promise<T> {
    try {
      return await ask()
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

function standingOf(user: UserRepresentation, roles: string[]): Standing {
  const stores: string[] = user.attributes?.store_ids ?? []
  return {
    id: user.id!,
    username: user.username!,
    email: user.email || null,
    firstName: user.firstName || null,
    lastName: user.lastName || null,
    enabled: user.enabled ?? false,
    roles,
    // An administrator may have mistyped an id there; it is no store.
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
  log.warn({ err: cause }, 'the identity server does not do what it is asked')
  return identityUnavailable(false)
}
