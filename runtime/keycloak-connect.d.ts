/** The part of keycloak-connect that is used; the package ships no types for it. */
declare module 'keycloak-connect/middleware/auth-utils/token.js' {
  export default class Token {
    constructor(token: string, clientId: string)
    hasApplicationRole(clientId: string, role: string): boolean
  }
}
