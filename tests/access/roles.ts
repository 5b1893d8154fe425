/** The roles that the matrix tries and shows: one account of each kind from keycloak/realm.json. */
export const roles: Role[] = [
  { title: 'anonymous' },
  { title: 'customer', account: 'customer' },
  { title: 'cashier', account: 'cashier-plateau' },
  { title: 'manager', account: 'manager-plateau' },
  { title: "another store's manager", account: 'manager-oldport', elsewhere: true },
  { title: 'logistics', account: 'logistics-north' },
  { title: 'hq', account: 'hq' },
  { title: 'admin', account: 'admin' },
  { title: 'service', account: 'service-account-comptoir-sales' },
]

export interface Role {
  title: string
  /** The account that has the permissions. A caller without a token has none. */
  account?: string
  /** True if the user does not work in the store of the operation, which is Plateau. */
  elsewhere?: boolean
}

/** The parts of the realm file that give permissions. */
export interface Realm {
  roles: {
    realm: {
      name: string
      composites?: { realm?: string[]; client?: Record<string, string[] | undefined> }
    }[]
  }
  users: { username: string; realmRoles?: string[]; clientRoles?: Record<string, string[] | undefined> }[]
}

const api = 'comptoir-api'

/** @throws if the realm has no such account */
export function permissionsOf(realm: Realm, { account }: Role): Set<string> {
  if (!account) return new Set()
  const user = realm.users.find(({ username }) => username === account)
  if (!user) throw new Error(`keycloak/realm.json has no account ${account}: tests/access/roles.ts names it.`)
  return new Set([...(user.clientRoles?.[api] ?? []), ...(user.realmRoles ?? []).flatMap(within)])

  function within(name: string): string[] {
    const { realm: others = [], client = {} } =
      realm.roles.realm.find((role) => role.name === name)?.composites ?? {}
    return [...(client[api] ?? []), ...others.flatMap(within)]
  }
}
