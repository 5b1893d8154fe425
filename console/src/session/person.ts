import type { Permission } from './permissions.ts'

/** The user who is signed in, from the access token. */
export interface Person {
  id: string
  username: string
  name: string
  roles: string[]
  permissions: Permission[]
  storeIds: string[]
  /** True for a demo account that signed in with one click. */
  demo?: boolean
}

interface Claims {
  sub: string
  preferred_username: string
  name?: string
  realm_access?: { roles: string[] }
  resource_access?: Record<string, { roles: Permission[] } | undefined>
  store_ids?: string[]
}

export function personOf(accessToken: string): Person {
  const bytes = Uint8Array.from(atob(base64(accessToken.split('.')[1]!)), (sign) => sign.charCodeAt(0))
  const claims: Claims = JSON.parse(new TextDecoder().decode(bytes))
  return {
    id: claims.sub,
    username: claims.preferred_username,
    name: claims.name ?? claims.preferred_username,
    roles: claims.realm_access?.roles ?? [],
    permissions: claims.resource_access?.['comptoir-api']?.roles ?? [],
    storeIds: claims.store_ids ?? [],
  }
}

const base64 = (text: string) => text.replaceAll('-', '+').replaceAll('_', '/')
