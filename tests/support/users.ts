import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import KeycloakAdminClient from '@keycloak/keycloak-admin-client'
import pg from 'pg'
import { v7 as uuid } from 'uuid'
import { prepareDatabases } from '../../local/databases.ts'
import { removePostgres, startPostgres } from '../../local/postgres/postgres.ts'
import type { Principal } from '../../runtime/access/principal.ts'
import { identityAccess, serviceTokens } from '../../runtime/access/service-token.ts'
import { fragment, unprepared } from '../../runtime/database/sql.ts'
import { ownEvents } from '../../runtime/events/own-events.ts'
import { openJobs } from '../../runtime/jobs/jobs.ts'
import { createLog } from '../../runtime/log.ts'
import { openSubgraph } from '../../runtime/subgraph/open.ts'
import { mutationOf } from '../../runtime/testing/changes.ts'
import { user } from '../../runtime/testing/principals.ts'
import type { Outcome } from '../../runtime/testing/subgraphs.ts'
import { stores as manifest } from '../../subgraphs/stores/subgraph.ts'
import { openIdentityUnderTest } from './identity-under-test.ts'
import { openInTurn } from './open-in-turn.ts'

export const administrator = user(['user:manage', 'store:all'], [], 'administrator')

export type UsersUnderTest = Awaited<ReturnType<typeof openUsers>>

/** Opens the stores subgraph on a database of its own, managing the users of the identity under test. */
export const openUsers = () => openInTurn(open)

async function open(whenClosed: (close: () => unknown) => void) {
  const log = createLog('silent')
  const identity = await openIdentityUnderTest()
  whenClosed(() => identity.close())
  const folder = await mkdtemp(join(tmpdir(), 'comptoir-users-'))
  whenClosed(() => removePostgres(folder))
  const postgres = await startPostgres({ folder, fast: true, log })
  await prepareDatabases(postgres.url, ['stores'], { appPassword: 'app', ownerPassword: 'owner' })
  const databaseUrl = (name: string, role = 'app') =>
    Object.assign(new URL(postgres.url), {
      username: `${name}_${role}`,
      password: role,
      pathname: `/${name}`,
    }).href
  const jobs = openJobs({ url: databaseUrl('jobs'), log })
  whenClosed(() => jobs.close())
  const owner = new pg.Pool({ connectionString: databaseUrl('stores', 'owner'), max: 2 })
  whenClosed(() => owner.end())
  /** The address of the identity server. A test sets another one, where no server answers. */
  let realmUrl = identity.issuer
  const token = serviceTokens({
    tokenUrl: `${identity.issuer}/protocol/openid-connect/token`,
    clientId: 'comptoir-stores',
    secret: 'demo-only-stores',
  })
  const stores = await openSubgraph(manifest, {
    databaseUrl: databaseUrl('stores'),
    pool: 16,
    jobs,
    log,
    currency: 'CAD',
    timeZone: 'UTC',
    answerDays: 30,
    subgraphs: () => {
      throw new Error('no other subgraph runs')
    },
    identity: {
      ...identityAccess(realmUrl, token),
      get realmUrl() {
        return realmUrl
      },
    },
  })

  whenClosed(() => stores.close())
  await stores.connect()
  const admin = new KeycloakAdminClient({ baseUrl: identity.url, realmName: 'comptoir' })
  admin.registerTokenProvider({ getAccessToken: token })

  const users = {
    stores,
    owner,
    identity,
    token,
    /** The identity server, without Comptoir in between. */
    admin,
    rolesAtIdentity: async (id: string) =>
      (await admin.users.listRealmRoleMappings({ id })).map(({ name }) => name!).sort(),
    signIn: (username: string, password = 'secret') =>
      identity.post('token', { grant_type: 'password', client_id: 'comptoir-cli', username, password }),
    /**
     * While `work` runs, no server answers at the address of the identity server, or only the one
     * at `address` does.
     */
    async withoutIdentity<T>(work: () => Promise<T>, address = 'http://127.0.0.1:9'): Promise<T> {
      realmUrl = `${address}/realms/comptoir`
      return work().finally(() => {
        realmUrl = identity.issuer
      })
    },
    async ask(query: string, variables: Record<string, unknown> = {}, as: Principal = administrator) {
      const { data, errors } = await stores.answer({ query, variables }, { principal: as })
      return { data: data as Outcome | null | undefined, errors }
    },
    /** The result of a mutation, with a fresh key unless one is given. */
    async change(name: string, input: object, as = administrator): Promise<Outcome> {
      const document = mutationOf(
        name,
        `... on UserSaved { user { ${fields} } } ... on InvalidInput { field } ${more[name] ?? ''}
         ... on IdentityUnavailable { pending }`,
      )
      const { data, errors } = await users.ask(document, { input: { idempotencyKey: uuid(), ...input } }, as)
      if (errors) throw errors[0]
      return data![name]
    },
    /** Makes a new user that no other test uses. */
    async newUser(overrides: object = {}): Promise<Outcome> {
      const { user: made, ...problem } = await users.change('createUser', newcomer(overrides))
      if (!made) throw new Error(JSON.stringify(problem))
      return made
    },
    async store(closed = false): Promise<string> {
      const id = uuid()
      await owner.query(
        `insert into store (id, code, name, kind, address, time_zone, receiving, closed_at)
         values ($1, $2, $2, 'STANDARD_STORE', '{}', 'America/Toronto', 'AUTOMATIC', $3)`,
        [id, `S-${id.slice(-12).toUpperCase()}`, closed ? new Date() : null],
      )
      return id
    },
    async emitted(id: string) {
      const { rows } = await owner.query(
        unprepared`
          select type, data, actor_name as actor from ${ownEvents(fragment`subject = ${`User/${id}`}`)} e
          order by logged desc, sequence`,
      )
      return rows as { type: string; data: Outcome; actor: string }[]
    },
  }
  // Other tests may use the realm too, so it is left as it was.
  whenClosed(async () => {
    const { rows } = await owner.query(
      `select distinct p.id from user_account p join user_change c on c.user_id = p.id
       where c.operation = 'createUser' and p.deleted_at is null`,
    )
    for (const { id } of rows) await users.change('deleteUser', { userId: id })
  })
  return users
}

/** The input for a valid new user, with the changes of a test. */
export function newcomer(overrides: object = {}) {
  const username = `new-cashier-${uuid().slice(-12)}`
  return {
    username,
    email: `${username}@example.com`,
    firstName: 'New',
    lastName: 'Cashier',
    roles: ['hq'],
    storeIds: [],
    temporaryPassword: 'temporary-1',
    ...overrides,
  }
}

const fields = 'id username name firstName lastName email enabled roles stores { id } deletedAt'
const more: Record<string, string> = {
  createUser:
    '... on UnknownRole { role known } ... on UsernameTaken { username } ... on EmailTaken { email }',
  setUserRoles: '... on UnknownRole { role known }',
}
