import { randomBytes } from 'node:crypto'
import KeycloakAdminClient, { NetworkError } from '@keycloak/keycloak-admin-client'
import { decodeJwt } from 'jose'
import { openIdentityUnderTest } from './identity-under-test.ts'
import { openInTurn } from './open-in-turn.ts'

export type AdminUnderTest = Awaited<ReturnType<typeof openAdmin>>

/**
 * Opens the admin API of the identity under test, as the stores subgraph uses it, with means to see
 * its effects.
 */
export const openAdmin = () =>
  openInTurn(async (whenClosed) => {
    const identity = await openIdentityUnderTest()
    whenClosed(() => identity.close())
    const admin = await clientAs('stores')
    return { identity, admin, clientAs, serviceToken, create, signIn, refresh, claimsOf, role, rolesOf }

    /** Makes a user who can sign in. The password is `secret`. */
    async function create(more: { attributes?: Record<string, string[]> } = {}) {
      const username = newName()
      const { id } = await admin.users.create({
        username,
        ...names(username),
        enabled: true,
        ...more,
        credentials: [{ type: 'password', value: 'secret', temporary: false }],
      })
      return { id, username }
    }

    async function clientAs(subgraph: string) {
      const client = new KeycloakAdminClient({ baseUrl: identity.url, realmName: 'comptoir' })
      client.setAccessToken(await serviceToken(subgraph))
      return client
    }

    async function serviceToken(subgraph: string) {
      const client = { client_id: `comptoir-${subgraph}`, client_secret: `demo-only-${subgraph}` }
      const { body } = await identity.post('token', { grant_type: 'client_credentials', ...client })
      return body.access_token!
    }

    function signIn(username: string, password = 'secret') {
      return identity.post('token', { grant_type: 'password', client_id: 'comptoir-cli', username, password })
    }

    function refresh(refresh_token: string) {
      return identity.post('token', { grant_type: 'refresh_token', client_id: 'comptoir-cli', refresh_token })
    }

    async function claimsOf(username: string) {
      return decodeJwt((await signIn(username)).body.access_token!)
    }

    async function role(name: string) {
      const { id } = (await admin.roles.findOneByName({ name }))!
      return { id: id!, name }
    }

    async function rolesOf(id: string) {
      return (await admin.users.listRealmRoleMappings({ id })).map(({ name }) => name).sort()
    }
  })

export const newName = () => `new-cashier-${randomBytes(5).toString('hex')}`
export const names = (name: string) => ({
  email: `${name}@example.com`,
  firstName: 'New',
  lastName: 'Cashier',
})

/** The status and message with which a call is rejected. */
export async function failure(call: Promise<unknown>) {
  const cause = await call.then(
    () => new Error('expected a refusal, got an answer'),
    (cause) => cause,
  )
  if (!(cause instanceof NetworkError)) throw cause
  return { status: cause.response.status, data: cause.responseData }
}
