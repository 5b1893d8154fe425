import KeycloakAdminClient from '@keycloak/keycloak-admin-client'
import { keycloakAdmin } from './keycloak.ts'

const realm = 'comptoir'
const keyProviders = 'org.keycloak.keys.KeyProvider'

/**
 * The actions of an administrator of a running Keycloak on the realm and its signing keys.
 * @param issuer the realm's address
 */
export async function openRealm(issuer: string) {
  const admin = new KeycloakAdminClient({ baseUrl: new URL(issuer).origin, realmName: 'master' })

  return {
    /** Sets the lifetime of access tokens that are made from now on. */
    async setTokenLife(seconds: number) {
      await signIn()
      await admin.realms.update({ realm }, { accessTokenLifespan: seconds })
    },
    /** @returns the ids of the providers whose RSA keys sign */
    async signers(): Promise<string[]> {
      await signIn()
      return (await found()).map(({ id }) => id!)
    },
    /** The new key signs from now on, because Keycloak signs with the key of the highest priority. */
    async addSigner() {
      await signIn()
      const priority =
        1 + Math.max(100, ...(await found()).map(({ config }) => Number(config?.priority?.[0] ?? 0)))
      const { id: parentId } = (await admin.realms.findOne({ realm }))!
      await admin.components.create({
        name: `rsa-generated-${priority}`,
        providerId: 'rsa-generated',
        providerType: keyProviders,
        parentId,
        config: { priority: [`${priority}`], enabled: ['true'], active: ['true'] },
      })
    },
    /**
     * The key of a passive provider is published and signs nothing. That of a disabled one is not
     * published either.
     */
    async setSigner(id: string, standing: 'passive' | 'disabled') {
      await signIn()
      const component = (await admin.components.findOne({ id }))!
      const config = { ...component.config, active: ['false'], enabled: [`${standing === 'passive'}`] }
      await admin.components.update({ id }, { ...component, config })
    },
    async removeSigner(id: string) {
      await signIn()
      await admin.components.del({ id })
    },
  }

  async function found() {
    const providers = await admin.components.find({ type: keyProviders })
    return providers.filter(({ providerId }) => providerId === 'rsa-generated')
  }

  /** The tokens of the administrator live a minute. */
  async function signIn() {
    admin.setConfig({ realmName: 'master' })
    await admin.auth({ ...keycloakAdmin, grantType: 'password', clientId: 'admin-cli' })
    admin.setConfig({ realmName: realm })
  }
}
