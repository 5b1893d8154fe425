import { once } from 'node:events'
import { Agent, get, type IncomingMessage } from 'node:http'
import { setImmediate as turn } from 'node:timers/promises'
import { pino } from 'pino'
import { afterEach, expect, test } from 'vitest'
import { StartError } from '../errors/errors.ts'
import { type Check, createServer, listen, stop } from './server.ts'

const running: ReturnType<typeof createServer>[] = []
afterEach(() => Promise.all(running.splice(0).map(stop)))

function server(checks: Record<string, Check> = {}, level = 'silent', write = (_: string) => {}) {
  const app = createServer({ log: pino({ level }, { write }), checks })
  running.push(app)
  return app
}

test('a server is live while its event loop runs, even when a check fails', async () => {
  const app = server({ database: () => Promise.reject(new Error('unavailable')) })
  expect((await app.inject('/livez')).statusCode).toBe(200)
})

test('a server is ready when every check passes', async () => {
  const app = server({ database: async () => 'there', keys: async () => 'there' })
  const { statusCode, body } = await app.inject('/readyz')
  expect({ statusCode, body: JSON.parse(body) }).toEqual({ statusCode: 200, body: { status: 'ready' } })
})

test('a server that is not ready names the failed check and the reason', async () => {
  const app = server({
    database: () => Promise.reject(new Error('connection refused')),
    keys: async () => 'there',
    schema: () => new Promise(() => {}),
  })
  const { statusCode, body } = await app.inject('/readyz')
  expect(statusCode).toBe(503)
  expect(JSON.parse(body)).toEqual({
    status: 'not ready',
    failed: { database: 'connection refused', schema: 'no answer in 2000 ms' },
  })
})

test('metrics count requests by route, never by path, and include those of the process', async () => {
  const app = server()
  app.get('/things/:id', async () => 'thing')
  await app.inject('/things/secret-1')
  await app.inject('/nowhere/secret-2')
  const { body, headers } = await app.inject('/metrics')
  expect(headers['content-type']).toContain('text/plain')
  expect(body).toContain('process_cpu_user_seconds_total')
  expect(body).toMatch(
    /http_request_duration_seconds_count\{method="GET",route="\/things\/:id",status="200"\} \d/,
  )
  expect(body).not.toContain('secret')
})

test('requests are logged at debug, without their query', async () => {
  const lines: string[] = []
  const app = server({}, 'debug', (line) => lines.push(line))
  await app.inject('/livez?token=secret')
  const quiet: string[] = []
  await server({}, 'info', (line) => quiet.push(line)).inject('/livez')
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([{ level: 20, url: '/livez', status: 200 }])
  expect(lines.join()).not.toContain('secret')
  expect(quiet).toEqual([])
})

test('an unknown route and a failed route are answered as GraphQL errors', async () => {
  const lines: string[] = []
  const app = server({}, 'error', (line) => lines.push(line))
  app.get('/broken', async () => {
    throw new Error('the password is 12345')
  })
  expect(JSON.parse((await app.inject('/nowhere')).body).errors[0].message).toBe(
    'GET /nowhere does not exist here: the API is at /graphql.',
  )
  const { statusCode, body, headers } = await app.inject('/broken')
  expect(statusCode).toBe(500)
  expect(JSON.parse(body).errors[0].extensions).toEqual({
    code: 'INTERNAL_SERVER_ERROR',
    requestId: headers['x-request-id'],
  })
  expect(lines).toHaveLength(1)
  expect(lines[0]).toContain('the password is 12345')
})

test('a rejected content type is named, with the expected one', async () => {
  const app = server()
  app.post('/', async () => 'read')
  const answerTo = async (headers: Record<string, string>) => {
    const { statusCode, body } = await app.inject({ method: 'POST', url: '/', payload: 'x', headers })
    return [statusCode, JSON.parse(body).errors[0]]
  }
  const expected = 'expected application/json, with the query in a JSON object.'
  const extensions = { code: 'BAD_REQUEST' }
  expect(await answerTo({ 'content-type': 'application/x-www-form-urlencoded' })).toEqual([
    415,
    { message: `Content-Type is application/x-www-form-urlencoded: ${expected}`, extensions },
  ])
  expect(await answerTo({})).toEqual([415, { message: `Content-Type is missing: ${expected}`, extensions }])
  const [, { message }] = await answerTo({ 'content-type': `text/${'x'.repeat(1_000)}` })
  expect(message.length).toBeLessThan(200)
})

test('a taken port is reported in one sentence', async () => {
  const first = server()
  const port = Number(new URL(await listen(first, { host: '127.0.0.1', port: 0 })).port)
  const second = listen(server(), { host: '127.0.0.1', port })
  await expect(second).rejects.toThrow(StartError)
  await expect(second).rejects.toThrow(
    `Port ${port} is taken by another program: stop that one, or start with --port ${port + 1}.`,
  )
})

test('a stop finishes running requests, reports the draining, and closes idle connections', async () => {
  const app = server()
  let finish = () => {}
  const began = new Promise<void>((begin) => {
    app.get('/slow', async () => {
      begin()
      await new Promise<void>((resolve) => {
        finish = resolve
      })
      return 'done'
    })
  })
  // Keeps the server draining, as sockets do that are still closing.
  let closed = () => {}
  app.addHook('preClose', () => new Promise<void>((resolve) => (closed = resolve)))
  const at = await listen(app, { host: '127.0.0.1', port: 0 })
  const agent = new Agent({ keepAlive: true })
  const ask = async (path: string) => {
    const [response] = (await once(get(at + path, { agent }), 'response')) as [IncomingMessage]
    return { status: response.statusCode, text: (await response.toArray()).join('') }
  }
  await ask('/livez')
  const slow = ask('/slow')
  await began

  const before = Date.now()
  const stopped = stop(app)
  expect(await ask('/readyz')).toMatchObject({ status: 503, text: expect.stringContaining('draining') })
  closed()
  while (app.server.listening) await turn()
  finish()

  expect(await slow).toEqual({ status: 200, text: 'done' })
  await stopped
  expect(Date.now() - before).toBeLessThan(1_000)
  agent.destroy()
})

test('a stop cuts open connections within five seconds', async () => {
  const app = server()
  app.get('/endless', () => new Promise(() => {}))
  const at = await listen(app, { host: '127.0.0.1', port: 0 })
  const endless = once(get(`${at}/endless`), 'response')
  const cut = expect(endless).rejects.toThrow('socket hang up')
  await once(app.server, 'request')
  const before = Date.now()
  await stop(app)
  expect(Date.now() - before).toBeLessThan(5_000)
  await cut
})
