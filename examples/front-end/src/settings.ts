/** Where `npm start` answers, or what VITE_COMPTOIR_URL says. */
export const api: string = import.meta.env.VITE_COMPTOIR_URL ?? 'http://localhost:4000'
/** The realm: the `iss` of every token. Over the network it is Keycloak's. */
export const issuer: string = import.meta.env.VITE_COMPTOIR_ISSUER ?? `${api}/realms/comptoir`
