import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestGateway, type TestGateway } from '../testing/gateway.ts'

let open: TestGateway
let closed: TestGateway
beforeAll(async () => {
  const examples = [
    { name: 'Stock', query: '{ products { name } }', variables: { first: 2 }, account: 'manager-plateau' },
    { name: 'Catalogue', query: '{ products { price } }' },
  ]
  open = await openTestGateway({ examples })
  closed = await openTestGateway({ ide: false, examples })
})
afterAll(() => Promise.all([open.close(), closed.close()]))

const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }

test('a browser gets Apollo Sandbox at /graphql', async () => {
  const { statusCode, body } = await open.app.inject({ url: '/graphql', headers: browser })
  expect(statusCode).toBe(200)
  expect(body).toContain('embeddable-sandbox')
  expect(body).toContain('"runTelemetry":false')
})

test('a browser without internet gets a link from Apollo Sandbox to the offline IDE', async () => {
  const { body } = await open.app.inject({ url: '/graphql', headers: browser })
  expect(body).toContain('<a href="/ide/">The offline IDE</a>')
  expect(body).not.toContain('you might be offline')
  expect(body).toContain('#embeddableSandbox:empty { display: none; }')
})

test('the offline IDE has each example in a window, signed in as its demo user', async () => {
  expect((await open.app.inject('/ide')).headers.location).toBe('/ide/')
  const { body, headers } = await open.app.inject('/ide/')
  expect(headers['content-type']).toContain('text/html')
  expect(body).toContain('{ products { name } }')
  expect(body).toContain('"first": 2')
  expect(body.match(/username: 'manager-plateau'/g)).toHaveLength(1)
  expect(body).not.toMatch(/(src|href)="https?:/)
})

test('the files of the offline IDE come from this machine', async () => {
  const { statusCode, headers } = await open.app.inject('/ide/main.js')
  expect(statusCode).toBe(200)
  expect(headers['content-type']).toContain('javascript')
  const frame = await open.app.inject('/ide/iframe-sandbox/index.html')
  expect(frame.headers['content-security-policy']).toBe('sandbox allow-scripts')
  expect((await open.app.inject('/ide/../package.json')).statusCode).toBe(404)
})

test('neither the IDE nor Apollo Sandbox is served when the IDE is off', async () => {
  expect((await closed.app.inject('/ide/')).statusCode).toBe(404)
  const { body } = await closed.app.inject({ url: '/graphql', headers: browser })
  expect(body).not.toContain('sandbox')
})
