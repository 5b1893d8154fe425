import { pino } from 'pino'
import { createServer, listen, stop } from '../runtime/server.ts'
import { openGateway } from './gateway.ts'
import { openTestChain, alertAt } from './testing/chain.ts'
import { createTokens } from './testing/tokens.ts'
const log = pino({ level: 'debug' })
const chain = openTestChain()
const tokens = await createTokens()
const app = createServer({ log, checks: {} })
app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_r, b, done) => done(null, b))
app.post('/realms/comptoir/protocol/openid-connect/token', async (request) => {
  log.info({ body: request.body }, 'sign in')
  return { access_token: await tokens.holding(['stock:read', 'report:read', 'sale:read']) }
})
await openGateway(app, { supergraph: chain.supergraph, peers: chain.peers, verify: tokens.verify, log, ide: true, examples: [
  { name: 'Stock', query: '{\n  products {\n    name\n    stock {\n      available\n    }\n  }\n}', account: 'manager-plateau' },
  { name: 'One store', query: 'query ($id: ID!) {\n  store(id: $id) {\n    name\n  }\n}', variables: { id: 's1' } },
  { name: 'Alerts', query: 'subscription {\n  stockAlerts {\n    cursor\n    alert {\n      level\n      store {\n        name\n      }\n    }\n  }\n}', account: 'manager-plateau' },
] })
console.log(await listen(app, { host: '127.0.0.1', port: 4777 }))
let n = 0
setInterval(() => { for (const a of chain.alerts) a.push(alertAt(String(++n))) }, 1000)
