import { randomBytes } from 'node:crypto'
import { codeFlow } from './authorization.ts'
import { openBrowser } from './browser.ts'
import type { IdentityUnderTest } from './identity-under-test.ts'

/** Registers Nadia Customer in a browser, as the console's visitor. @returns the new username */
export async function registerCustomer(identity: IdentityUnderTest): Promise<string> {
  const username = `nadia-${randomBytes(4).toString('hex')}`
  const browser = openBrowser(identity.consoleUrl)
  const client = { client_id: 'comptoir-console', redirect_uri: identity.consoleUrl }
  const { url } = codeFlow(identity, client).ask({}, 'registrations')
  const back = await browser.submit(await browser.open(url), {
    username,
    email: `${username}@example.com`,
    firstName: 'Nadia',
    lastName: 'Customer',
    password: 'a-secret',
    'password-confirm': 'a-secret',
  })
  if (!new URL(back.url).searchParams.has('code')) throw new Error(`registration failed: ${back.text}`)
  return username
}
