import { once } from 'node:events'
import type { IncomingMessage, RequestListener } from 'node:http'
import { createServer as createHttps } from 'node:https'
import type { AddressInfo, LookupFunction } from 'node:net'
import { text } from 'node:stream/consumers'
import { Webhook } from 'standardwebhooks'
import { fetch } from 'undici'
import { describe, expect, onTestFinished, test } from 'vitest'
import { selfSigned } from '../testing/certificate.ts'
import { serve } from '../testing/http.ts'
import { openWebhooks } from './webhooks.ts'

const options = { key: 'the-key-of-this-test', plainHttp: true, networks: ['127.0.0.1/32'] }
const secrets = ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw']

function webhooksOf(changes: Partial<typeof options> = {}, lookup?: LookupFunction) {
  const webhooks = openWebhooks({ ...options, ...changes }, lookup)
  onTestFinished(() => webhooks.close())
  return webhooks
}

const message = (url: string) => ({ url, id: 'msg-1', body: '{"type":"test"}', secrets })
const post = (url: string, webhooks = webhooksOf()) => webhooks.post(message(url))

/** Starts a receiver that keeps its requests, and answers each with this answer. */
async function receiver(answer: RequestListener = (_, response) => void response.end()) {
  const requests: IncomingMessage[] = []
  const bodies: Promise<string>[] = []
  const url = await serve((request, response) => {
    requests.push(request)
    bodies.push(text(request))
    answer(request, response)
  })
  return { url, requests, bodies }
}

describe('a message', () => {
  test('is verified by standardwebhooks with the secret that signed it, and by no other', async () => {
    const { url, requests, bodies } = await receiver()
    const webhooks = webhooksOf()
    const mine = webhooks.secretOf('rule 1')

    expect(await webhooks.post({ ...message(url), secrets: [mine] })).toBe(200)

    const headers = requests[0]!.headers as Record<string, string>
    const body = await bodies[0]!
    expect(new Webhook(mine).verify(body, headers)).toEqual({ type: 'test' })
    expect(headers['webhook-id']).toBe('msg-1')
    expect(() => new Webhook(webhooks.secretOf('rule 2')).verify(body, headers)).toThrow('No matching')
    expect(() => new Webhook(mine).verify(`${body} `, headers)).toThrow('No matching')
  })

  test('that two secrets sign is verified by each', async () => {
    const { url, requests, bodies } = await receiver()
    const webhooks = webhooksOf()
    const both = [webhooks.secretOf('new'), webhooks.secretOf('old')]
    await webhooks.post({ ...message(url), secrets: both })

    const headers = requests[0]!.headers as Record<string, string>
    for (const secret of both)
      expect(new Webhook(secret).verify(await bodies[0]!, headers)).toEqual({ type: 'test' })
  })

  test.each([204, 404, 410, 500])('returns the status %i', async (status) => {
    const { url } = await receiver((_, response) => void response.writeHead(status).end())
    expect(await post(url)).toBe(status)
  })

  test('is cancelled after 5 s; a slow body is cut off by then, and its status counts', async () => {
    let closed = false
    const silent = await receiver(() => {})
    const dripping = await receiver((_, response) => {
      const drip = setInterval(() => response.write('.'), 200)
      response.on('close', () => {
        clearInterval(drip)
        closed = true
      })
    })
    const began = performance.now()
    const [unanswered, answered] = await Promise.allSettled([post(silent.url), post(dripping.url)])

    expect(unanswered.status).toBe('rejected')
    expect(answered).toEqual({ status: 'fulfilled', value: 200 })
    await expect.poll(() => closed).toBe(true)
    expect(performance.now() - began).toBeLessThan(7_000)
  })

  test('with an endless answer cuts the answer off', async () => {
    let closed = false
    const { url } = await receiver((_, response) => {
      const pour = () => {
        while (response.write('x'.repeat(64 * 1024)));
        response.once('drain', pour)
      }
      response.on('close', () => {
        closed = true
      })
      pour()
    })
    await post(url).catch(() => {})
    await expect.poll(() => closed).toBe(true)
  })
})

describe('a private address is rejected', () => {
  test.each([
    ['in figures', '127.0.0.1'],
    ['as one number', '2130706433'],
    ['in hexadecimal', '0x7f000001'],
    ['in octal', '0177.0.0.1'],
    ['cut short', '127.1'],
    ['in IPv6', '[::1]'],
    ['as IPv4 in IPv6', '[::ffff:127.0.0.1]'],
    ['as IPv4 in IPv6, in hexadecimal', '[::ffff:7f00:1]'],
    ['as all addresses of this machine', '0.0.0.0'],
    ["as the cloud's keeper of keys", '169.254.169.254'],
  ])('%s, when it is given and when it is used', async (_, host) => {
    const webhooks = webhooksOf({ networks: [] })
    expect(webhooks.rejection(`http://${host}/`)).toMatch(/expected a public address/)
    await expect(post(`http://${host}:1/`, webhooks)).rejects.toThrow('expected a public address')
  })

  test('by name, at the connection', async () => {
    const { url, requests } = await receiver()
    const named = url.replace('127.0.0.1', 'localhost')
    const webhooks = webhooksOf({ networks: [] })

    await expect(post(named, webhooks)).rejects.toThrow('expected a public address')
    expect(requests).toHaveLength(0)
    // The control: a request to the address would have reached the server.
    expect((await fetch(named)).status).toBe(200)
  })

  test("when one of a name's addresses is private", async () => {
    const { url, requests } = await receiver()
    const both = leadingTo(['127.0.0.1', '127.0.0.2'])
    await expect(post(named(url), webhooksOf({}, both))).rejects.toThrow('expected a public address')
    expect(requests).toHaveLength(0)
    expect(await post(named(url), webhooksOf({}, leadingTo(['127.0.0.1'])))).toBe(200)
  })

  test('after a redirect, which is not followed', async () => {
    const inside = await receiver()
    const { url } = await receiver(
      (_, response) => void response.writeHead(307, { location: inside.url }).end(),
    )

    expect(await post(url)).toBe(307)
    expect(inside.requests).toHaveLength(0)
    // The control: a client that follows redirects reaches the server.
    expect((await fetch(url, { method: 'POST' })).status).toBe(200)
    expect(inside.requests).toHaveLength(1)
  })

  test('when a name leads there at the connection, after it led elsewhere', async () => {
    const { url, requests } = await receiver()
    const answers = [['127.0.0.1'], ['127.0.0.2']]
    const webhooks = webhooksOf({}, (name, options, callback) =>
      leadingTo(answers.shift()!)(name, options, callback),
    )

    expect(await post(named(url), webhooks)).toBe(200)
    await expect(post(named(url), webhooks)).rejects.toThrow('expected a public address')
    expect(requests).toHaveLength(1)
    // The control: each message has resolved the name, so the first answer cannot replace the second.
    expect(answers).toEqual([])
  })
})

describe('the URL of a webhook', () => {
  test.each(['https://hooks.example/alerts', 'https://hooks.example:8443/?a=b', 'https://8.8.8.8/'])(
    'can be %s',
    (url) => expect(webhooksOf({ plainHttp: false }).rejection(url)).toBeUndefined(),
  )

  test.each([
    'https://hooks.example:443/',
    'https://hooks.example:1024/',
    'https://hooks.example:65535/',
    'http://hooks.example:80/',
    'https://hooks.example:80/',
    'http://hooks.example:443/',
    'https://hooks.example/a@b?c=@d',
    'https://hooks.example/%00%0a',
  ])('can be %s where plain HTTP is allowed', (url) =>
    expect(webhooksOf({ plainHttp: true }).rejection(url)).toBeUndefined(),
  )

  test.each([22, 0, 1, 25, 53, 79, 81, 442, 444, 1023])('cannot have the port %i', async (port) => {
    const url = `https://hooks.example:${port}/`
    const reason = 'expected the port 443, 80, or one from 1024 on'
    expect(webhooksOf({ plainHttp: true }).rejection(url)).toBe(reason)
    await expect(post(url)).rejects.toThrow(reason)
    expect(webhooksOf({ plainHttp: false }).rejection('https://hooks.example:80/')).toBe(
      'expected the port 443, or one from 1024 on',
    )
  })

  test.each([
    'https://hooks.example/\n',
    'https://hooks.exam\nple/',
    'https://hooks.example/a b',
    ' https://hooks.example/',
    'https://hooks.example/\u0000',
    'https://hooks.example/\u0007x',
    'https://hooks\t.example/',
    'https://hooks.example/\u200b',
    'https://hooks.example/\u202egpj',
    'https://hooks.example/\u00a0',
  ])('cannot be %j, which has invisible characters', (url) => {
    expect(webhooksOf({ plainHttp: false }).rejection(url)).toBe(
      'expected an address without blanks and control characters',
    )
  })

  test.each([
    'https://@hooks.example/',
    'https://:@hooks.example/',
    'https:\\\\user@hooks.example/',
    'https:user@hooks.example/',
  ])('cannot be %j, which has a username, even an empty one', (url) =>
    expect(webhooksOf({ plainHttp: false }).rejection(url)).toBe(
      'expected an address without a username and a password',
    ),
  )

  test.each([
    'http://hooks.example/',
    'ftp://hooks.example/',
    'file:///etc/passwd',
    'hooks.example',
    '',
    'https://user:password@hooks.example/',
    `https://hooks.example/${'x'.repeat(2_000)}`,
  ])('cannot be %j', (url) => {
    expect(webhooksOf({ plainHttp: false }).rejection(url)).toMatch(/^expected an /)
  })

  test('needs a trusted certificate for its name over TLS', async () => {
    const server = createHttps(selfSigned(), (_, response) => void response.end()).listen(0, '127.0.0.1')
    onTestFinished(() => void server.close())
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    await expect(post(`https://127.0.0.1:${port}/`)).rejects.toThrow(/self-signed certificate/)
  })
})

/** A lookup with this answer of a name server. */
const leadingTo =
  (addresses: string[]): LookupFunction =>
  (_name, _options, callback) =>
    callback(
      null,
      addresses.map((address) => ({ address, family: 4 })),
    )

const named = (url: string) => url.replace('127.0.0.1', 'hooks.example')
