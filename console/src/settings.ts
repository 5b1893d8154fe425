/** An account of the demo, whose password is its name. */
export interface DemoAccount {
  role: string
  account: string
}

/** What the server wrote into the page. */
export interface Settings {
  /** The realm, as browsers reach it. */
  issuer: string
  clientId: string
  /** A sign-in for each role of the demo; none in production. */
  accounts: DemoAccount[]
  /** Addresses for developers, served beside this page. */
  links: { href: string; text: 'graphql' | 'ide' | 'health' | 'home' }[]
}

export const settings: Settings = JSON.parse(document.getElementById('settings')!.textContent)
