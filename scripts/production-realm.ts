import { z } from 'zod'

const user = z.looseObject({ serviceAccountClientId: z.string().optional() })
const realm = z.looseObject({
  attributes: z.record(z.string(), z.string()),
  clients: z.array(z.looseObject({ attributes: z.record(z.string(), z.string()).optional() })),
  users: z.array(user),
})

const demoAddress = 'http://localhost:4000'

/**
 * Returns the realm file without its demo: no users, no client that takes passwords or serves any
 * localhost port, and pages at the gateway's own address.
 * @param text of keycloak/realm.json
 * @param address scheme, host and port
 */
export function productionRealm(text: string, address: string): string {
  const demo = realm.parse(JSON.parse(text.replaceAll(demoAddress, new URL(address).origin)))
  const { 'comptoir.demo': _, ...attributes } = demo.attributes
  const clients = demo.clients.filter((client) => !client.attributes?.['comptoir.demo'])
  const users = demo.users.filter(({ serviceAccountClientId }) => serviceAccountClientId)
  return `${JSON.stringify({ ...demo, attributes, clients, users }, null, 2)}\n`
}
