import { createHash, randomBytes } from 'node:crypto'
import type { ApolloServerPlugin } from '@apollo/server'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default'
import fastifyStatic from '@fastify/static'
import { getDistDirectory, isSandboxFrame, renderAltair, SANDBOX_FRAME_CSP } from 'altair-static'
import type { FastifyInstance } from 'fastify'

/** A window of the offline IDE, ready to run. */
export interface Example {
  name: string
  query: string
  variables?: Record<string, unknown>
  /** The demo account it is asked as, whose password is its name; without one, as nobody. */
  account?: string
}

const tokenPath = '/realms/comptoir/protocol/openid-connect/token'

/** What a browser gets at /graphql: Apollo Sandbox, whose assets come from the internet, or nothing. */
export const landingPage = (ide: boolean): ApolloServerPlugin =>
  ide ? sandbox() : ApolloServerPluginLandingPageDisabled()

/** Apollo's own page, which shows a few words where its script cannot be had: they lead to the IDE that is here. */
function sandbox(): ApolloServerPlugin {
  const plugin = ApolloServerPluginLandingPageLocalDefault({ footer: false, embed: { runTelemetry: false } })
  return {
    async serverWillStart(server) {
      const { renderLandingPage } = (await plugin.serverWillStart!(server)) ?? {}
      const { html } = await renderLandingPage!()
      const withIde = (page: string) => page.replace(offlineWords, offlineAdvice).replace(frame, uncovered)
      const page = typeof html === 'string' ? withIde(html) : async () => withIde(await html())
      return { renderLandingPage: async () => ({ html: page }) }
    },
  }
}

const offlineWords = 'Apollo Sandbox cannot be loaded; it appears that you might be offline.'
/** Apollo's script fills an element that lies over the page, and over the link. It is hidden while it is empty. */
const frame = '#embeddableSandbox {'
const uncovered = `#embeddableSandbox:empty { display: none; }\n  ${frame}`
const offlineAdvice =
  'Apollo Sandbox comes from the internet and cannot be loaded. <a href="/ide/">The offline IDE</a> does the same ' +
  'from this machine, with examples that sign in by themselves.'

/** Serves Altair at /ide, which needs nothing from elsewhere. */
export async function serveIde(app: FastifyInstance, examples: Example[]): Promise<void> {
  const options = {
    baseURL: '/ide/',
    endpointURL: '/graphql',
    subscriptionsEndpoint: '/graphql',
    // It opens on the last one, which is to be the first example: a query that changes nothing.
    initialWindows: examples.map(windowOf).reverse(),
    // The browser keeps its windows: other examples are other windows.
    instanceStorageNamespace: `comptoir_${createHash('sha256').update(JSON.stringify(examples)).digest('hex').slice(0, 8)}_`,
    disableAccount: true,
    persistedSettings: {
      'alert.disableUpdateNotification': true,
      'banners.disable': true,
      'schema.reloadOnStart': true,
    },
  } satisfies Parameters<typeof renderAltair>[0]
  app.get('/ide', (_, reply) => reply.redirect('/ide/'))
  app.get('/ide/', (_, reply) => {
    const cspNonce = randomBytes(16).toString('base64')
    const page = renderAltair({ ...options, cspNonce })
    return reply.type('text/html').header('content-security-policy', policy(cspNonce)).send(page)
  })
  await app.register(fastifyStatic, {
    root: getDistDirectory(),
    prefix: '/ide/',
    index: false,
    decorateReply: false,
    setHeaders(response, path) {
      response.setHeader('content-security-policy', isSandboxFrame(path) ? SANDBOX_FRAME_CSP : policy())
    },
  })
}

/**
 * Its own scripts, and what its user writes to run before a request, in a worker, which goes by this too. The API
 * that is asked may be anybody's: that is what an IDE is for.
 */
const policy = (nonce?: string) =>
  [
    "default-src 'self'",
    `script-src 'self' 'unsafe-eval'${nonce ? ` 'nonce-${nonce}'` : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "worker-src 'self' blob:",
    'connect-src * ws: wss:',
    "base-uri 'self'",
    "object-src 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

function windowOf({ name, query, variables, account }: Example) {
  const authorization = 'Bearer {{token}}'
  return {
    initialName: name,
    initialQuery: query,
    initialVariables: JSON.stringify(variables ?? {}, null, 2),
    initialSubscriptionRequestHandlerId: 'graphql-ws' as const,
    ...(account && {
      initialHeaders: { Authorization: authorization },
      initialSubscriptionsPayload: { authorization },
      initialPreRequestScript: signIn(account),
    }),
  }
}

/** Runs in the IDE before each request: tokens live five minutes, so it always takes a new one. */
const signIn = (account: string) =>
  `
const form = { grant_type: 'password', client_id: 'comptoir-cli', username: '${account}', password: '${account}' }
const answer = await altair.helpers.request('POST', '${tokenPath}', {
  body: new URLSearchParams(form).toString(),
  headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
})
altair.helpers.setEnvironment('token', answer.access_token)
`.trim()
