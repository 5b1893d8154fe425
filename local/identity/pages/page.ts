import { createHash } from 'node:crypto'
import type { Provider } from 'oidc-provider'
import { type Language, languages, type Words } from './words.ts'

/** A request to oidc-provider and its answer, before it looked at it. */
export type Context = Parameters<Parameters<Provider['use']>[0]>[0]

/** Part of a page; what is put into it by `html` was escaped. */
export interface Html {
  html: string
}

/** Writes HTML with every value escaped that is not itself `Html`. */
export function html(texts: TemplateStringsArray, ...values: (string | Html | (string | Html)[])[]): Html {
  return { html: String.raw({ raw: texts }, ...values.map((value) => [value].flat().map(written).join(''))) }
}

const written = (value: string | Html) => (typeof value === 'string' ? escaped(value) : value.html)
const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign]!)

/** The language that the browser asks for, English otherwise. */
export function wordsFor(ctx: Context): Words {
  return languages[languageOf(ctx)]
}

const languageOf = (ctx: Context) => (ctx.acceptsLanguages(Object.keys(languages)) || 'en') as Language

/** Answers with a page that needs no script and can be neither framed nor kept. */
export function show(ctx: Context, title: string, content: Html): void {
  ctx.set({
    'cache-control': 'no-store',
    'content-language': languageOf(ctx),
    'content-security-policy': `default-src 'none'; style-src '${styleHash}'; base-uri 'none'; frame-ancestors 'none'`,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  })
  ctx.type = 'html'
  ctx.body = `<!doctype html>
${
  html`<html lang="${languageOf(ctx)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} - Comptoir</title>
<style>${{ html: style }}</style>
</head>
<body><main><p>Comptoir</p><h1>${title}</h1>${content}</main></body>
</html>`.html
}
`
}

const style = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
main { max-width: 24rem; margin: 10vh auto; padding: 0 1rem }
h1 { margin-top: 0 }
label { display: block; margin-top: 1rem }
input, button { box-sizing: border-box; width: 100%; min-height: 2.75rem; padding: .5rem; font: inherit }
button { margin: 1.5rem 0 1rem }
[role=alert], .fault { color: light-dark(#a40000, #ff9d9d); font-weight: 600 }
[aria-invalid] { border: 2px solid }
`
const styleHash = `sha256-${createHash('sha256').update(style).digest('base64')}`
