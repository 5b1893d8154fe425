/** An account of the demo, whose password is its name. */
export interface DemoAccount {
  role: string
  account: string
}

/** The settings that the gateway writes into the page. */
export interface Settings {
  /** The address of the realm for browsers. */
  issuer: string
  clientId: string
  /** The demo accounts that can sign in with one click. Empty in production. */
  accounts: DemoAccount[]
  /** The addresses for developers on this server. */
  links: { href: string; text: 'graphql' | 'ide' | 'health' | 'home' }[]
}

export const settings: Settings = JSON.parse(document.getElementById('settings')!.textContent)
