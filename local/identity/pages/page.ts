import type { Provider } from 'oidc-provider'
import { type Html, page, pageHeaders } from '../../../runtime/http/page.ts'
import { type Language, languages, type Words } from './words.ts'

/** A request to oidc-provider and its answer, before oidc-provider handles it. */
export type Context = Parameters<Parameters<Provider['use']>[0]>[0]

/** The language that the browser asks for, or English. */
export function wordsFor(ctx: Context): Words {
  return languages[languageOf(ctx)]
}

const languageOf = (ctx: Context) => (ctx.acceptsLanguages(Object.keys(languages)) || 'en') as Language

/** Answers with a page that needs no script, and that a browser neither frames nor caches. */
export function show(ctx: Context, title: string, content: Html): void {
  ctx.set({ ...pageHeaders, 'content-language': languageOf(ctx) })
  ctx.type = 'html'
  ctx.body = page(languageOf(ctx), title, content)
}
