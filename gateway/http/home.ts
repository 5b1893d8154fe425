import type { FastifyInstance, FastifyRequest } from 'fastify'
import { pageHeaders } from '../../runtime/http/page.ts'
import { codeFlow, type SignInOptions } from './code-flow.ts'
import { type DemoAccount, type Health, homePage, type SignedIn } from './home-page.ts'

export interface HomeOptions extends SignInOptions {
  /** The demo accounts, one for each role; empty in production. */
  accounts: DemoAccount[]
  /** True to link to the IDEs. */
  ide: boolean
  /** True to hide the faults of the parts, and to show no tokens. */
  production: boolean
  /** The number of trusted proxies, as in the settings of the ingress limits. */
  proxies: number
  /** The path of the page. */
  path: '/' | '/home'
}

const cookieName = 'comptoir_sign_in'
const cookieSeconds = 600

/**
 * Serves a page with links, the health of the server, and a sign-in that returns to the page. The server
 * writes the page, which runs no script. The cookie serves only the sign-in: /graphql accepts no cookies.
 */
export function serveHome(app: FastifyInstance, options: HomeOptions): void {
  const { path } = options
  const flow = codeFlow(options)

  app.get<{ Querystring: Record<string, unknown> }>(path, async (request, reply) => {
    const { code, state, error, error_description: why } = request.query
    const cameBack = typeof code === 'string' && typeof state === 'string'
    const signedIn = cameBack ? await signIn(request, { code, state }) : undefined
    if (cameBack) reply.header('set-cookie', cookie('', 0, request))
    const notice = signedIn ? undefined : noticeOf(cameBack, error, why)
    const content = homePage({ ...options, health: await healthOf(app), signedIn, notice })
    return reply.headers(pageHeaders).type('text/html; charset=utf-8').send(content)
  })

  app.get<{ Querystring: Record<string, unknown> }>('/sign-in', (request, reply) => {
    const { as, register } = request.query
    const more: Record<string, string> = {}
    // Keycloak asks again in a browser where another user is signed in.
    if (typeof as === 'string') Object.assign(more, { login_hint: as, prompt: 'login' })
    if (register !== undefined) more.prompt = 'create'
    const { url, kept } = flow.begin(addressOf(request), more)
    return reply.header('set-cookie', cookie(kept, cookieSeconds, request)).redirect(url, 303)
  })

  async function signIn(request: FastifyRequest, got: { code: string; state: string }) {
    const home = addressOf(request)
    const tokens = await flow.redeem(home, got, cookieOf(request)).catch(() => undefined)
    if (!tokens) return undefined
    const signedIn: SignedIn = {
      me: await readMe(app, tokens.access_token),
      graphqlUrl: new URL('/graphql', home).href,
      ...(!options.production && { token: tokens.access_token }),
      ...(tokens.id_token && { signOutUrl: flow.endOf(home, tokens.id_token) }),
    }
    return signedIn
  }

  /** The address of this page in the browser. The realm's client lists it as an address to return to. */
  function addressOf({ headers, protocol, host }: FastifyRequest): string {
    const header = (name: string) =>
      options.proxies > 0 ? headers[name]?.toString().split(',')[0]?.trim() : undefined
    return `${header('x-forwarded-proto') ?? protocol}://${header('x-forwarded-host') ?? host}${path}`
  }

  function cookie(value: string, seconds: number, request: FastifyRequest) {
    const secure = addressOf(request).startsWith('https:') ? '; Secure' : ''
    return `${cookieName}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`
  }
}

function cookieOf({ headers }: FastifyRequest) {
  const [, value] = new RegExp(`(?:^|; )${cookieName}=([^;]*)`).exec(headers.cookie ?? '') ?? []
  return value
}

function noticeOf(cameBack: boolean, error: unknown, why: unknown) {
  if (cameBack) return 'This sign-in was not begun in this browser, or its code has been used: sign in again.'
  return error === undefined
    ? undefined
    : `The sign-in failed: ${String(why ?? error).slice(0, 300)}. Sign in again.`
}

async function healthOf(app: FastifyInstance): Promise<Health> {
  const { body } = await app.inject('/readyz')
  return JSON.parse(body)
}

/** Asks the API for the person of a token, as every client does. */
async function readMe(app: FastifyInstance, token: string): Promise<SignedIn['me']> {
  const { body } = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { authorization: `Bearer ${token}` },
    payload: { query: '{ me { username name roles stores { name } } }' },
  })
  return JSON.parse(body).data?.me ?? undefined
}
