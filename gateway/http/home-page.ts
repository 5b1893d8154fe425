import { type Html, html, page } from '../../runtime/http/page.ts'

/** A demo user, whose password is the username. */
export interface DemoAccount {
  role: string
  account: string
}

/** The answer of /readyz. */
export interface Health {
  status: string
  failed?: Record<string, string>
}

/** A user who has just returned from the identity server. */
export interface SignedIn {
  /** Undefined when the API did not answer. */
  me?: { username: string; name: string; roles: string[]; stores: { name: string }[] }
  graphqlUrl: string
  token?: string
  signOutUrl?: string
}

export interface HomeContent {
  accounts: DemoAccount[]
  ide: boolean
  production: boolean
  health: Health
  signedIn?: SignedIn
  notice?: string
}

export const homePage = (content: HomeContent): string =>
  page(
    'en',
    'A back end for a chain of stores',
    html`${content.notice ? html`<p role="alert">${content.notice}</p>` : ''}
${content.signedIn ? signedInPart(content.signedIn) : ''}
<p role="status">${healthOf(content)}</p>
<table>
${addressesOf(content)}</table>
${content.production ? '' : html`<p>How a front end signs in, pages, sells and listens: docs/clients.md, and examples/ does it.</p>`}
${content.accounts.length > 0 ? demoPart(content.accounts) : ''}
<p><a href="/sign-in">Sign in</a>, or <a href="/sign-in?register">register</a> as a customer.</p>`,
  )

function healthOf({ health, production }: HomeContent): Html {
  const { status, failed = {} } = health
  if (status === 'ready') return html`Ready: every part answers.`
  if (production) return html`Not ready yet.`
  const parts = Object.entries(failed).map(([name, why]) => html`<li>${name}: ${why}</li>`)
  return html`Not ready (${status}):<ul>${parts}</ul>`
}

function addressesOf({ ide, production }: HomeContent): Html[] {
  const rows: [address: string | Html, text: string][] = [
    [
      ide ? link('/graphql') : '/graphql',
      `the API, by POST and over WebSocket (graphql-ws)${ide ? inBrowser : ''}`,
    ],
    ['/graphql/stream', 'the API as server-sent events (graphql-sse)'],
  ]
  if (ide)
    rows.unshift([
      link('/ide/'),
      'a GraphQL IDE that needs no internet, with examples that sign in by themselves',
    ])
  if (!production)
    rows.push([link('/readyz'), 'health, part by part'], [link('/metrics'), 'figures for Prometheus'])
  return rows.map(([address, text]) => html`<tr><td>${address}</td><td>${text}</td></tr>\n`)
}

const link = (address: string) => html`<a href="${address}">${address}</a>`

const inBrowser = '; in a browser Apollo Sandbox, which comes from the internet'

function demoPart(accounts: DemoAccount[]): Html {
  const rows = accounts.map(
    ({ role, account }) =>
      html`<tr><td>${role}</td><td><a href="/sign-in?as=${encodeURIComponent(account)}">${account}</a></td></tr>\n`,
  )
  return html`<h2>Sign in as</h2>
<p>The password is the name.</p>
<table>
${rows}</table>`
}

function signedInPart({ me, graphqlUrl, token, signOutUrl }: SignedIn): Html {
  const greeting = me
    ? html`Signed in as <strong>${me.name}</strong> (${me.username}): ${me.roles.join(', ') || 'no role'}${storesOf(me.stores)}.`
    : html`Signed in. The API does not answer with the name now.`
  return html`<p role="status">${greeting} ${signOutUrl ? html`<a href="${signOutUrl}">Sign out</a>` : ''}</p>
${token ? tokenPart(token, graphqlUrl) : ''}`
}

const storesOf = (stores: { name: string }[]) =>
  stores.length > 0 ? `, in ${stores.map(({ name }) => name).join(', ')}` : ''

const tokenPart = (token: string, graphqlUrl: string): Html => html`<details>
<summary>An access token, good for five minutes</summary>
<pre>${token}</pre>
</details>
<details>
<summary>A question in its name, for a terminal</summary>
<pre>curl -s ${graphqlUrl} -H 'content-type: application/json' \\
  -H 'authorization: Bearer ${token}' \\
  -d '{"query":"{ me { username name roles stores { name } } }"}'</pre>
</details>`
