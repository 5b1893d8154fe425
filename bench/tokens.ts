import type { Chain } from '../local/testing/chains.ts'
import { perSecond } from './figures.ts'

const clients = 16
const times = 500
const rounds = 4
/** Several, so that none comes to its limit of operations a second. */
const services = ['stores', 'inventory', 'sales', 'reporting']
/** The least that can be asked: what is measured is the door. */
const query = JSON.stringify({ query: '{ __typename }' })

/**
 * Signed queries by tokens that nobody has seen yet, and by the same tokens again: the first are what all would be
 * without the cache, and no switch has to be in the product for it. In turn, so that both run as warm.
 */
export async function measureTokens(chain: Chain): Promise<string> {
  const warm = await tokens(chain)
  await askWith(chain, warm)
  const [fresh, known]: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds; round++) {
    const those = await tokens(chain)
    await askWith(chain, warm)
    fresh.push(await askWith(chain, those))
    known.push(await askWith(chain, those))
  }
  const [checked, cached] = [mean(fresh), mean(known)]
  return `${cached.toFixed(0)} signed queries/s by known tokens; ${checked.toFixed(0)}/s by tokens never seen; ratio ${(cached / checked).toFixed(2)}`
}

const tokens = (chain: Chain) =>
  Promise.all(Array.from({ length: times }, (_, n) => serviceToken(chain, services[n % services.length]!)))

const mean = (figures: number[]) => figures.reduce((sum, figure) => sum + figure, 0) / figures.length

function askWith(chain: Chain, those: string[]) {
  let next = 0
  return perSecond(clients, times, () => ask(chain, those[next++]!))
}

async function ask({ url }: Chain, token: string) {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: query })
  const answer = await response.text()
  if (!response.ok) throw new Error(`HTTP ${response.status} ${answer}`)
}

/** The cheapest token there is to make, and each is another. */
async function serviceToken({ tokenUrl }: Chain, name: string): Promise<string> {
  const client = { client_id: `comptoir-${name}`, client_secret: `demo-only-${name}` }
  const body = new URLSearchParams({ grant_type: 'client_credentials', ...client })
  const response = await fetch(tokenUrl, { method: 'POST', body })
  const { access_token } = (await response.json()) as { access_token?: string }
  if (!access_token) throw new Error(`no token for ${name}: HTTP ${response.status}`)
  return access_token
}
