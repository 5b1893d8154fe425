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
  /** The demo user of its requests, whose password is the username. Without it the requests are anonymous. */
  account?: string
}

const tokenPath = '/realms/comptoir/protocol/openid-connect/token'

/**
 * The page for browsers at /graphql: Apollo Sandbox, whose assets come from the internet, or no page in
 * production.
 */
export const landingPage = (ide: boolean): ApolloServerPlugin =>
  ide ? sandbox() : ApolloServerPluginLandingPageDisabled()

/** Apollo's page, with a link to the local IDE in the message that it shows when its script cannot be loaded. */
function sandbox(): ApolloServerPlugin {
  const plugin = ApolloServerPluginLandingPageLocalDefault({ footer: false, embed: { runTelemetry: false } })
  return {
    async serverWillStart(server) {
      const { renderLandingPage } = (await plugin.serverWillStart!(server)) ?? {}
      const { html } = await renderLandingPage!()
      const withIde = (page: string) =>
        page.replace(offlineMessage, messageWithLink).replace(frame, hiddenWhenEmpty)
      const page = typeof html === 'string' ? withIde(html) : async () => withIde(await html())
      return { renderLandingPage: async () => ({ html: page }) }
    },
  }
}

const offlineMessage = 'Apollo Sandbox cannot be loaded; it appears that you might be offline.'
/**
 * The style of the element that Apollo's script fills. It covers the page, so it would cover the link too: it is
 * hidden while the script has not filled it.
 */
const frame = '#embeddableSandbox {'
const hiddenWhenEmpty = `#embeddableSandbox:empty { display: none; }\n  ${frame}`
const messageWithLink =
  'Apollo Sandbox comes from the internet and cannot be loaded. <a href="/ide/">The offline IDE</a> does the same ' +
  'from this machine, with examples that sign in by themselves.'

/** Serves Altair at /ide, from this machine alone. */
export async function serveIde(app: FastifyInstance, examples: Example[]): Promise<void> {
  const options = {
    baseURL: '/ide/',
    endpointURL: '/graphql',
    subscriptionsEndpoint: '/graphql',
    // Altair shows the last window first. The first example is a query, which is safe to run, so its
    // window is the last.
    initialWindows: examples.map(windowOf).reverse(),
    // Altair stores its windows in the browser under this name. The hash gives changed examples new windows.
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
 * Lets Altair run its own scripts, and the scripts that users attach to a request: these run in a worker under
 * the same policy. Altair may call any API, as an IDE must.
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

/**
 * The script that the IDE runs before each request. Tokens live five minutes, so it always requests
 * a new one.
 */
const signIn = (account: string) =>
  `
const form = { grant_type: 'password', client_id: 'comptoir-cli', username: '${account}', password: '${account}' }
const answer = await altair.helpers.request('POST', '${tokenPath}', {
  body: new URLSearchParams(form).toString(),
  headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
})
altair.helpers.setEnvironment('token', answer.access_token)
`.trim()
