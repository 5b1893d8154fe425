/** The parts of keycloak-connect that are used. The package has no types for them. */
declare module 'keycloak-connect/middleware/auth-utils/token.js' {
  export default class Token {
    constructor(token: string, clientId: string)
    hasApplicationRole(clientId: string, role: string): boolean
    hasRealmRole(role: string): boolean
  }
}

declare module 'keycloak-connect/middleware/auth-utils/config.js' {
  export default class Config {
    /** @param adapter the content of a keycloak.json */
    constructor(adapter: object)
    readonly clientId: string
    readonly realmUrl: string
  }
}

declare module 'keycloak-connect/middleware/auth-utils/grant-manager.js' {
  import type Config from 'keycloak-connect/middleware/auth-utils/config.js'
  import type Token from 'keycloak-connect/middleware/auth-utils/token.js'

  export default class GrantManager {
    constructor(config: Config)
    validateToken(token: Token, type: 'Bearer' | 'ID'): Promise<Token>
  }
}
