/** The address of `npm start`, unless VITE_COMPTOIR_URL gives another. */
export const api: string = import.meta.env.VITE_COMPTOIR_URL ?? 'http://localhost:4000'
/** The realm: the `iss` of every token. Over the network it is Keycloak's. */
export const issuer: string = import.meta.env.VITE_COMPTOIR_ISSUER ?? `${api}/realms/comptoir`
