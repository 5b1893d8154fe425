import { createHash } from 'node:crypto'

/** Part of a page, whose values `html` has escaped. */
export interface Html {
  html: string
}

/** Writes HTML, and escapes every value that is not `Html` itself. */
export function html(texts: TemplateStringsArray, ...values: (string | Html | (string | Html)[])[]): Html {
  return { html: String.raw({ raw: texts }, ...values.map((value) => [value].flat().map(htmlOf).join(''))) }
}

const htmlOf = (value: string | Html) => (typeof value === 'string' ? escaped(value) : value.html)
const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign]!)

/** A whole page without scripts. Send it with `pageHeaders`. */
export const page = (language: string, title: string, content: Html): string => `<!doctype html>
${
  html`<html lang="${language}">
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

const style = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
main { max-width: 24rem; margin: 10vh auto; padding: 0 1rem }
main:has(table) { max-width: 44rem; margin: 5vh auto }
h1 { margin-top: 0 }
label { display: block; margin-top: 1rem }
input, button { box-sizing: border-box; width: 100%; min-height: 2.75rem; padding: .5rem; font: inherit }
button { margin: 1.5rem 0 1rem }
table { border-collapse: collapse; margin: 1rem 0 }
th, td { padding: .25rem 1rem .25rem 0; text-align: left; vertical-align: top }
pre { overflow-x: auto; padding: .5rem; border: 1px solid; white-space: pre-wrap; overflow-wrap: anywhere }
[role=alert], .fault { color: light-dark(#a40000, #ff9d9d); font-weight: 600 }
[aria-invalid] { border: 2px solid }
`

/** The page cannot be framed or cached, and runs no script. */
export const pageHeaders = {
  'cache-control': 'no-store',
  'content-security-policy': [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}
