import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import type { DemoAccount } from './home-page.ts'

export interface ConsoleOptions {
  /** The build: see console/README.md. */
  folder: string
  /** The address of the realm for browsers. */
  issuer: string
  /** The demo accounts that can sign in with one click. Empty in production. */
  accounts: DemoAccount[]
  /** True if the gateway serves the IDEs, so that the page links to them. */
  ide: boolean
  /** True to show no details of the server. */
  production: boolean
}

/** The realm's client for the console. It redirects only to `/`. */
const clientId = 'comptoir-console'
const yearSeconds = 365 * 24 * 60 * 60

/** The folder of the built console in a checkout and in the image. Undefined if it is not built. */
export function builtConsole(): string | undefined {
  const folder = fileURLToPath(new URL('../../console/dist/', import.meta.url))
  return existsSync(join(folder, 'index.html')) ? folder : undefined
}

/** Serves the console at `/`, and to browsers at all addresses below it that no other route has. */
export async function serveConsole(app: FastifyInstance, options: ConsoleOptions): Promise<void> {
  const { folder } = options
  const settings = settingsOf(options)
  const contentPolicy = policy(new URL(options.issuer).origin)
  for (const url of ['/', '/*'])
    app.get(url, async (request, reply) => {
      if (!request.headers.accept?.includes('text/html')) return reply.callNotFound()
      // Reads the page on each request, because a new build has other files.
      const built = await readFile(join(folder, 'index.html'), 'utf8')
      const page = built.replace(/(id="settings">)\{\}/, (_, before) => `${before}${settings}`)
      const etag = `"${createHash('sha256').update(page).digest('base64url').slice(0, 27)}"`
      reply.headers({ 'cache-control': 'no-cache', etag, 'content-security-policy': contentPolicy })
      if (request.headers['if-none-match'] === etag) return reply.code(304).send()
      return reply.type('text/html; charset=utf-8').send(page)
    })
  await app.register(fastifyStatic, {
    root: join(folder, 'assets'),
    prefix: '/assets/',
    index: false,
    decorateReply: false,
    preCompressed: true,
    immutable: true,
    maxAge: yearSeconds * 1000,
  })
  await app.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    globIgnore: ['assets/**', 'index.html', '**/*.br', '**/*.gz'],
    index: false,
    decorateReply: false,
    preCompressed: true,
    cacheControl: false,
    // A service worker obeys the policy that its own script was sent with.
    setHeaders(response) {
      response.setHeader('cache-control', 'no-cache')
      response.setHeader('content-security-policy', contentPolicy)
    },
  })
}

/** The settings stand inside a script element, so no value may end the element. */
const settingsOf = ({ issuer, accounts, ide, production }: ConsoleOptions) =>
  JSON.stringify({ issuer, clientId, accounts, links: production ? [] : linksOf(ide) }).replaceAll(
    '<',
    '\\u003c',
  )

const linksOf = (ide: boolean) => [
  { href: '/graphql', text: 'graphql' },
  ...(ide ? [{ href: '/ide/', text: 'ide' }] : []),
  { href: '/readyz', text: 'health' },
  { href: '/home', text: 'home' },
]

/**
 * The page loads only its own files, and calls only this server and, for tokens, the identity server.
 * Inline scripts and frames are forbidden.
 */
const policy = (identity: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    `connect-src 'self' ${identity}`,
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
