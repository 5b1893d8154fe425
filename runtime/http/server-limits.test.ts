import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { get as getByTls } from 'node:https'
import { connect } from 'node:net'
import { pino } from 'pino'
import { afterEach, describe, expect, test } from 'vitest'
import { StartError } from '../errors/errors.ts'
import { selfSigned } from '../testing/certificate.ts'
import { freePorts } from '../testing/ports.ts'
import { createServer, listen, type ServerOptions, stop } from './server.ts'

const running: ReturnType<typeof createServer>[] = []
afterEach(() => Promise.all(running.splice(0).map(stop)))

function server(options: Partial<ServerOptions> = {}) {
  const app = createServer({ log: pino({ level: 'silent' }), checks: {}, ...options })
  running.push(app)
  return app
}

const local = { host: '127.0.0.1', port: 0 }

describe('/metrics', () => {
  const ask = (remoteAddress: string, headers = {}) =>
    server().inject({ url: '/metrics', remoteAddress, headers })

  test.each(['127.0.0.1', '127.0.1.1', '::1', '::ffff:127.0.0.1'])(
    'answers callers on this machine (%s)',
    async (address) => {
      expect((await ask(address)).statusCode).toBe(200)
    },
  )

  test.each(['10.0.0.7', '203.0.113.7', '2001:db8::1', '::ffff:10.0.0.7'])(
    'is hidden from %s',
    async (address) => {
      const { statusCode, body } = await ask(address)
      expect(statusCode).toBe(404)
      expect(body).not.toContain('process_cpu')
    },
  )

  test.each([{ 'x-forwarded-for': '203.0.113.7' }, { forwarded: 'for=203.0.113.7' }])(
    'is hidden from a client behind a proxy on this machine (%o)',
    async (headers) => {
      expect((await ask('127.0.0.1', headers)).statusCode).toBe(404)
    },
  )

  test('answers every caller at its own port, which closes with the server', async () => {
    const [metricsPort] = await freePorts(1)
    const app = server()
    await listen(app, { ...local, metricsPort })
    const ask = () => fetch(`http://127.0.0.1:${metricsPort}/metrics`, { headers: { forwarded: 'for=x' } })
    const answer = await ask()
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('process_cpu')
    expect((await fetch(`http://127.0.0.1:${metricsPort}/livez`)).status).toBe(404)
    await stop(app)
    await expect(ask()).rejects.toThrow('fetch failed')
  })

  test('reports that its port is taken', async () => {
    const busyPort = Number(new URL(await listen(server(), local)).port)
    const late = listen(server(), { ...local, metricsPort: busyPort })
    await expect(late).rejects.toThrow(StartError)
    await expect(late).rejects.toThrow(`Port ${busyPort} is taken`)
  })
})

describe('a server with a certificate', () => {
  test('answers clients that trust the certificate, and tells browsers to stay with HTTPS', async () => {
    const tls = selfSigned()
    const at = await listen(server({ tls }), local)
    expect(at).toMatch(/^https:/)
    const url = `https://localhost:${new URL(at).port}/livez`
    const [response] = (await once(getByTls(url, { ca: tls.cert, family: 4, agent: false }), 'response')) as [
      IncomingMessage,
    ]
    response.resume()
    expect(response.statusCode).toBe(200)
    expect(response.headers['strict-transport-security']).toBe('max-age=31536000')
    const stranger = once(getByTls(url, { family: 4, agent: false }), 'response')
    await expect(stranger).rejects.toThrow(/self.signed certificate/)
  })

  test('(control) without one does not tell browsers to stay with HTTPS', async () => {
    expect((await server().inject('/livez')).headers['strict-transport-security']).toBeUndefined()
  })
})

test('a request that arrives too slowly is rejected in time, and its connection closes', async () => {
  const app = server()
  expect(app.server).toMatchObject({ headersTimeout: 30_000, requestTimeout: 30_000 })
  // Node reads both each time it checks for slow requests.
  Object.assign(app.server, { headersTimeout: 200, requestTimeout: 200 })
  const { port } = new URL(await listen(app, local))
  const headers = 'POST /livez HTTP/1.1\r\nhost: a\r\n'
  const body = `${headers}content-type: application/json\r\ncontent-length: 9\r\n\r\n{`
  const before = Date.now()
  const slow = ['', headers, body].map(async (text) => {
    // The client keeps its own side open after the server's has ended.
    const socket = connect({ port: Number(port), host: '127.0.0.1', allowHalfOpen: true })
    socket.write(text)
    return String((await once(socket, 'data'))[0])
  })
  for (const answer of slow) expect(await answer).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/)
  expect(Date.now() - before).toBeLessThan(5_000)
  await expect.poll(() => openAt(app)).toBe(0)
})

describe('an invalid HTTP request', () => {
  test('with headers that are too large is rejected in the shape of GraphQL', async () => {
    const at = await listen(server(), local)
    const httpRequest = get(`${at}/livez`, {
      agent: false,
      headers: { authorization: `Bearer ${'x'.repeat(20_000)}` },
    })
    const [response] = (await once(httpRequest, 'response')) as [IncomingMessage]
    expect(response.statusCode).toBe(431)
    const { errors } = JSON.parse((await response.toArray()).join(''))
    expect(errors).toMatchObject([{ extensions: { code: 'LIMIT_EXCEEDED' } }])
  })

  test('that is not HTTP is rejected in the shape of GraphQL', async () => {
    const { port } = new URL(await listen(server(), local))
    const socket = connect(Number(port), '127.0.0.1')
    socket.end('let me in\r\n\r\n')
    const answer = (await socket.toArray()).join('')
    expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/)
    expect(answer).toContain('"code":"BAD_REQUEST"')
  })
})

const openAt = (app: ReturnType<typeof createServer>) =>
  new Promise<number>((resolve) => app.server.getConnections((_, count) => resolve(count)))
