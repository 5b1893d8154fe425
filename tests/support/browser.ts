/** A page as a browser without scripts sees it. */
export interface Page {
  url: string
  status: number
  text: string
  headers: Headers
}

/** Follows links and redirects, keeps cookies and sends forms, as far as a sign-in needs it. */
export interface Browser {
  open(url: string): Promise<Page>
  /** Follows the link that has this text. */
  follow(page: Page, text: string): Promise<Page>
  /** Sends the page's form with its hidden fields and `fields`. */
  submit(page: Page, fields?: Record<string, string>): Promise<Page>
}

/** @param stopAt redirects to an address that begins so are not followed, so no server has to listen there */
export function openBrowser(stopAt: string, headers: Record<string, string> = {}): Browser {
  const cookies: { name: string; value: string; path: string }[] = []

  return {
    open: (url) => visit(url),
    follow(page, text) {
      const links = [...page.text.matchAll(/<a [^>]*href="([^"]*)"[^>]*>\s*([^<]*?)\s*<\/a>/g)]
      const link = links.find(([, , label]) => label === text)
      if (!link) throw new Error(`expected a link ${text} at ${page.url}, got:\n${page.text}`)
      return visit(new URL(decoded(link[1]!), page.url).href)
    },
    submit(page, fields = {}) {
      const [form] = page.text.match(/<form[\s>][\s\S]*?<\/form>/) ?? []
      if (!form) throw new Error(`expected a form at ${page.url}, got:\n${page.text}`)
      const action = new URL(decoded(attribute(form, 'action') ?? page.url), page.url).href
      const hiddenFields = [...form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(
        ([input]): [string, string] => [attribute(input, 'name')!, decoded(attribute(input, 'value') ?? '')],
      )
      return visit(action, new URLSearchParams({ ...Object.fromEntries(hiddenFields), ...fields }))
    },
  }

  async function visit(url: string, body?: URLSearchParams): Promise<Page> {
    const response = await fetch(url, {
      method: body ? 'POST' : 'GET',
      body,
      redirect: 'manual',
      headers: { ...headers, cookie: cookiesFor(url) },
    })
    for (const cookie of response.headers.getSetCookie()) keep(cookie)
    const location = response.headers.get('location')
    if (!location || response.status >= 400)
      return { url, status: response.status, text: await response.text(), headers: response.headers }
    const next = new URL(location, url).href
    if (isThere(next)) return { url: next, status: response.status, text: '', headers: response.headers }
    return visit(next)
  }

  /** True for the page itself, with or without a query. */
  function isThere(url: string) {
    return url === stopAt || url.startsWith(`${stopAt}?`)
  }

  function cookiesFor(url: string) {
    const { pathname } = new URL(url)
    return cookies
      .filter(({ path }) => pathname.startsWith(path))
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ')
  }

  function keep(cookie: string) {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)!
    const path = /;\s*path=([^;]+)/i.exec(cookie)?.[1] ?? '/'
    const at = cookies.findIndex((known) => known.name === name && known.path === path)
    if (at >= 0) cookies.splice(at, 1)
    if (value && !/max-age=0|expires=Thu, 01 Jan 1970/i.test(cookie))
      cookies.push({ name: name!, value: value!, path })
  }
}

const attribute = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]

const decoded = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => characters[name]!)
const characters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
