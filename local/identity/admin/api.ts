import type { IncomingMessage, ServerResponse } from 'node:http'
import type { JWK } from 'jose'
import type { Pool } from 'pg'
import type { Logger } from 'pino'
import { readBody } from '../body.ts'
import type { Realm } from '../realm.ts'
import { endSessions, findSessions } from '../sessions.ts'
import { giveRoles, removeRoles } from '../users.ts'
import { type Answer, done, forbidden, notFound, ok, Rejection } from './answer.ts'
import { listEvents } from './events.ts'
import { sessionOf, userOf } from './representation.ts'
import { rightsIn } from './rights.ts'
import { roleBrief, roleNamed, roleNamesFrom, rolesIn, rolesOf, roleWhole, roleWithId } from './roles.ts'
import {
  countUsers,
  createUser,
  deleteUser,
  listUsers,
  listUsersWithRole,
  resetPassword,
  updateUser,
  userWith,
} from './users.ts'

export interface AdminApiOptions {
  /** Scheme, host and port that users see. */
  origin: string
  realm: Realm
  pool: Pool
  keys: JWK[]
  log: Logger
}

export interface AdminApi {
  /** The beginning of all its paths. */
  prefix: string
  handle(req: IncomingMessage, res: ServerResponse): Promise<void>
}

interface Call {
  /** The values of the variable parts of the path. */
  path: string[]
  query: URLSearchParams
  body: unknown
}

type Route = [method: string, path: RegExp, rights: string[], handle: (call: Call) => Promise<Answer>]

const toView = ['view-users', 'manage-users']
const toManage = ['manage-users']
const toViewRealm = ['view-realm', 'manage-realm']
const toViewEvents = ['view-events', 'manage-events']

/** The part of Keycloak's admin API that manages users: the same paths, statuses and shapes. */
export function createAdminApi({ origin, realm, pool, keys, log }: AdminApiOptions): AdminApi {
  const prefix = `/admin/realms/${realm.realm}`
  const rightsOf = rightsIn(realm, pool, `${origin}/realms/${realm.realm}`, keys)
  const named = (name: string) => roleNamed(realm, name)
  const routes: Route[] = [
    ['GET', /^\/users$/, toView, ({ query }) => listUsers(pool, query)],
    ['POST', /^\/users$/, toManage, ({ body }) => createUser(pool, realm, body, `${origin}${prefix}/users`)],
    ['GET', /^\/users\/count$/, toView, ({ query }) => countUsers(pool, query)],
    ['GET', user(), toView, async ({ path: [id] }) => ok(userOf(await userWith(pool, id!), 'whole'))],
    ['PUT', user(), toManage, ({ path: [id], body }) => updateUser(pool, realm, id!, body)],
    ['DELETE', user(), toManage, ({ path: [id] }) => deleteUser(pool, id!)],
    ['PUT', user('reset-password'), toManage, ({ path: [id], body }) => resetPassword(pool, id!, body)],
    ['GET', user('role-mappings/realm'), toView, ({ path: [id] }) => mapped(id!)],
    ['GET', user('role-mappings/realm/composite'), toView, ({ path: [id] }) => mapped(id!, true)],
    ['POST', user('role-mappings/realm'), toManage, ({ path: [id], body }) => give(id!, body)],
    ['DELETE', user('role-mappings/realm'), toManage, ({ path: [id], body }) => take(id!, body)],
    ['GET', user('sessions'), toView, ({ path: [id] }) => sessions(id!)],
    ['POST', user('logout'), toManage, ({ path: [id] }) => signOut(id!)],
    ['GET', /^\/events$/, toViewEvents, ({ query }) => listEvents(pool, realm, query)],
    ['GET', /^\/roles$/, toViewRealm, async ({ query }) => listRoles(query)],
    ['GET', role(), toViewRealm, async ({ path: [name] }) => ok(roleWhole(realm, named(name!)))],
    ['GET', role('composites'), toViewRealm, async ({ path: [name] }) => ok(rolesIn(realm, named(name!)))],
    ['GET', role('users'), toViewRealm, ({ path: [name], query }) => withRole(name!, query)],
    ['GET', roleById(), toViewRealm, async ({ path: [id] }) => ok(roleWhole(realm, roleWithId(realm, id!)))],
    [
      'GET',
      roleById('composites'),
      toViewRealm,
      async ({ path: [id] }) => ok(rolesIn(realm, roleWithId(realm, id!))),
    ],
  ]

  return {
    prefix,
    async handle(req: IncomingMessage, res: ServerResponse): Promise<void> {
      const { status, body, location } = await answer(req).catch((cause): Answer => {
        if (cause instanceof Rejection) return cause
        if (cause instanceof URIError) return notFound()
        log.error({ err: cause }, 'the admin API failed')
        return { status: 500, body: { error: 'unknown_error' } }
      })
      if (location) res.setHeader('location', location)
      if (body === undefined) return void res.writeHead(status).end()
      res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    },
  }

  async function answer(req: IncomingMessage): Promise<Answer> {
    const { pathname, searchParams: query } = new URL(req.url!, origin)
    const callerRights = await rightsOf(req.headers.authorization)
    const path = pathname.slice(prefix.length).replace(/\/$/, '')
    const [, pattern, rights, handle] =
      routes.find(([method, pattern]) => method === req.method && pattern.test(path)) ?? []
    if (!handle) throw notFound()
    if (!rights!.some((right) => callerRights.has(right))) throw forbidden()
    return handle({
      path: pattern!.exec(path)!.slice(1).map(decodeURIComponent),
      query,
      body: await readJson(req),
    })
  }

  async function mapped(id: string, effective = false) {
    return ok(rolesOf(realm, await userWith(pool, id), effective))
  }

  async function give(id: string, body: unknown) {
    await userWith(pool, id)
    await giveRoles(pool, id, roleNamesFrom(realm, body))
    return done
  }

  /** Without a list, takes away all roles. */
  async function take(id: string, body: unknown) {
    const { realmRoles } = await userWith(pool, id)
    await removeRoles(pool, id, body === undefined ? realmRoles : roleNamesFrom(realm, body))
    return done
  }

  async function sessions(id: string) {
    const user = await userWith(pool, id)
    const found = await findSessions(pool, id)
    return ok(found.map((session) => sessionOf(realm, user, session)))
  }

  async function signOut(id: string) {
    await userWith(pool, id)
    await endSessions(pool, id)
    return done
  }

  function withRole(name: string, query: URLSearchParams) {
    return listUsersWithRole(pool, named(name).name, query)
  }

  function listRoles(query: URLSearchParams) {
    const brief = query.get('briefRepresentation') !== 'false'
    const search = query.get('search')?.toLowerCase() ?? ''
    const found = realm.roles.realm.filter(({ name }) => name.toLowerCase().includes(search))
    return ok(found.map((role) => (brief ? roleBrief(realm, role) : roleWhole(realm, role))))
  }
}

/** Undefined for a request without a body. */
async function readJson(req: IncomingMessage): Promise<unknown> {
  const text = await readBody(req)
  if (text === '') return undefined
  try {
    return JSON.parse(text!)
  } catch {
    throw new Rejection(400, { error: 'invalid_request', error_description: 'Cannot parse the JSON' })
  }
}

const under = (collection: string) => (rest?: string) =>
  new RegExp(`^/${collection}/([^/]+)${rest ? `/${rest}` : ''}$`)
const user = under('users')
const role = under('roles')
const roleById = under('roles-by-id')
