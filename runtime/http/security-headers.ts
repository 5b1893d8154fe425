import type { FastifyInstance } from 'fastify'

/** For pages, which set their own policy for scripts: pages of other sites may not frame them. */
const pagePolicy = "base-uri 'self'; object-src 'none'; frame-ancestors 'none'"
/** For answers that are not pages. */
const answerPolicy = "default-src 'none'; frame-ancestors 'none'"

const always = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
}
const year = 365 * 24 * 60 * 60

/**
 * Adds security headers. It does not use @fastify/helmet, whose content policies belong to a route:
 * the route /graphql serves a page to browsers and answers to all other clients.
 * @param tls tells browsers to use only HTTPS from now on
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
