import { demoStores } from '../seeds/demo-stores.ts'
import { administrator, type EmptyChain } from './empty-chain.ts'
import { accounts, examples } from './examples.ts'

export interface BannerOptions {
  url: string
  folder: string
  /** Time since the process began. */
  seconds: number
  /** `npm run token` finds this process by itself. */
  isFound: boolean
}

/** The text that `npm start` prints once every part answers. */
export function banner({ url, folder, seconds, isFound }: BannerOptions): string {
  const token = (account: string) =>
    `"authorization: Bearer $(npm run -s token -- ${account}${isFound ? '' : ` --url ${url}`})"`
  const post = (account: string, query: string) =>
    `curl -s ${url}/graphql -H 'content-type: application/json' -H ${token(account)} \\\n    -d '${body(query)}'`
  return `
Comptoir runs (${seconds.toFixed(1)} s). Everything is in this process; PostgreSQL keeps its data in
${folder}

  Console         ${url}/                 (in a browser: one click signs in as each role)
  First steps     ${url}/home             (the same as links, without any script, with a token to paste)
  GraphQL         ${url}/graphql
  WebSocket       ws://${new URL(url).host}/graphql          (graphql-ws)
  Event stream    ${url}/graphql/stream   (graphql-sse)
  Apollo Sandbox  ${url}/graphql          (in a browser; its assets come from the internet)
  Offline IDE     ${url}/ide              (with the examples below, ready to run)
  A front end     ${example(url)}   (in a second terminal; then http://localhost:5173)

Sign in: the password is the name. A token, from this folder: npm run -s token -- NAME
  ${accounts.map(({ account }) => account).join(', ')}
  and cashier-STORE, manager-STORE for ${storeNames()}

1. A query: what the Plateau store holds
  ${post(examples.stock.account, examples.stock.query)}

2. Live alerts, as its manager: leave it open in a second terminal
  curl -sN ${url}/graphql/stream -H 'accept: text/event-stream' -H 'content-type: application/json' \\
    -H ${token(examples.alerts.account)} \\
    -d '${body(examples.alerts.query)}'

3. A sale, as its cashier: it takes the last unit above the reorder point, and the alert appears in 2 (once:
   the same sale again is the first one's answer; npm start -- --reset starts again)
  ${post(examples.sale.account, examples.sale.query)}

Stop: Ctrl-C. Delete all data: npm start -- --reset. Other options: npm start -- --help
`
}

/** The banner of a chain that began without the demo. */
export const emptyBanner = (
  { url, folder, seconds }: BannerOptions,
  { currency, timeZone, password }: EmptyChain,
): string => `
Comptoir runs (${seconds.toFixed(1)} s). Everything is in this process; PostgreSQL keeps its data in
${folder}

  Console         ${url}/                 (in a browser)
  GraphQL         ${url}/graphql
  WebSocket       ws://${new URL(url).host}/graphql          (graphql-ws)
  Event stream    ${url}/graphql/stream   (graphql-sse)
  Apollo Sandbox  ${url}/graphql          (in a browser; its assets come from the internet)
  Offline IDE     ${url}/ide

The chain began empty, with the currency ${currency} and the time zone ${timeZone}.
Sign in as ${administrator}. The first password is ${password} (until it is changed).
First steps: open a store, add users and products. The API: docs/clients.md; what each role may do: docs/access.md

Stop: Ctrl-C. Begin anew, with the demo chain: npm start -- --reset. Other options: npm start -- --help
`

/** The example looks for the API on port 4000 by default. */
const example = (url: string) =>
  url === 'http://localhost:4000' ? 'npm run example' : `VITE_COMPTOIR_URL=${url} npm run example`

const body = (query: string) => JSON.stringify({ query: query.replace(/\s+/g, ' ') })

const storeNames = () =>
  Object.entries(demoStores)
    .filter(([, { kind }]) => kind === 'STANDARD_STORE')
    .map(([name]) => name)
    .join(', ')
