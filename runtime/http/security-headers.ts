import type { FastifyInstance } from 'fastify'

/** For pages, which say themselves what scripts they run: nobody else's page may frame them. */
const pagePolicy = "base-uri 'self'; object-src 'none'; frame-ancestors 'none'"
/** For answers, which are no pages. */
const answerPolicy = "default-src 'none'; frame-ancestors 'none'"

const always = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
}
const year = 365 * 24 * 60 * 60

/**
 * By hand, and not by @fastify/helmet: its content policies are a route's, and at /graphql one route serves a page
 * to a browser and answers to everybody else.
 * @param tls browsers are told to come by HTTPS alone from now on
 */
export function addSecurityHeaders(app: FastifyInstance, { tls }: { tls: boolean }): void {
  const headers = { ...always, ...(tls && { 'strict-transport-security': `max-age=${year}` }) }
  app.addHook('onRequest', (_, reply, done) => {
    reply.headers(headers)
    done()
  })
  app.addHook('onSend', (_, reply, __, done) => {
    const policy = 'content-security-policy'
    const page = String(reply.getHeader('content-type') ?? '').startsWith('text/html')
    if (!reply.hasHeader(policy) && !reply.raw.hasHeader(policy))
      reply.header(policy, page ? pagePolicy : answerPolicy)
    done()
  })
}
