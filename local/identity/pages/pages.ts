import type { InteractionResults, Provider } from 'oidc-provider'
import { SessionNotFound } from 'oidc-provider/lib/helpers/errors.js'
import type { Pool } from 'pg'
import { html } from '../../../runtime/http/page.ts'
import { readBody } from '../body.ts'
import type { Realm } from '../realm.ts'
import { createPrompt } from '../registration.ts'
import { type Context, show, wordsFor } from './page.ts'
import { postRegister, registerPage } from './register-page.ts'
import { newPasswordPage, type Outcome, postNewPassword, postSignIn, signInPage } from './sign-in-page.ts'
import { endSession } from './sign-out.ts'
import type { Words } from './words.ts'

type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>

/**
 * Adds the pages for sign-in and registration. A form is accepted only with the cookie of its own
 * sign-in, which browsers do not send along from another site.
 */
export function addPages(provider: Provider, realm: Realm, pool: Pool): void {
  provider.use(async (ctx, next) => {
    if (!/^\/interaction\/[\w-]+$/.test(ctx.path)) return next()
    const words = wordsFor(ctx)
    const interaction = await interactionOf(ctx)
    if (!interaction) {
      ctx.status = 400
      return show(ctx, words.failedTitle, html`<p role="alert">${words.expired}</p>`)
    }
    if (interaction.prompt.name === 'consent') return continueSignIn(ctx, { consent: {} })
    const page = pageOf(ctx, interaction)
    const hint = String(interaction.params.login_hint ?? '')
    if (ctx.method !== 'POST') return show(ctx, titleOf(words, page), contentOf(words, page, hint))
    const input = new URLSearchParams(await readBody(ctx.req))
    const outcome = await post(page, words, input, interaction)
    if ('page' in outcome) return show(ctx, titleOf(words, page), outcome.page)
    if ('signedIn' in outcome) {
      await leaveOther(interaction, outcome.signedIn)
      return continueSignIn(ctx, { login: { accountId: outcome.signedIn }, [createPrompt]: {} })
    }
    await provider.interactionResult(ctx.req, ctx.res, { newPasswordOf: outcome.mustChoosePassword })
    show(ctx, words.newPasswordTitle, newPasswordPage(words))
  })

  async function interactionOf(ctx: Context): Promise<Interaction | undefined> {
    try {
      const interaction = await provider.interactionDetails(ctx.req, ctx.res)
      return ctx.path.endsWith(`/${interaction.uid}`) ? interaction : undefined
    } catch (cause) {
      if (cause instanceof SessionNotFound) return undefined
      throw cause
    }
  }

  /**
   * Ends the session of another user in this browser. oidc-provider would do so by a page that
   * needs a script.
   */
  async function leaveOther(interaction: Interaction, accountId: string) {
    const { session } = interaction
    if (!session || session.accountId === accountId) return
    const former = await provider.Session.findByUid(session.uid)
    if (former) await endSession(pool, former)
    interaction.session = undefined
    await interaction.persist()
  }

  async function continueSignIn(ctx: Context, result: InteractionResults) {
    const address = await provider.interactionResult(ctx.req, ctx.res, result, {
      mergeWithLastSubmission: false,
    })
    ctx.status = 303
    ctx.redirect(address)
  }

  const contentOf = (words: Words, page: Page, hint: string) => {
    if (page === 'register') return registerPage(words, new URLSearchParams({ username: hint }))
    return page === 'new-password' ? newPasswordPage(words) : signInPage(words, realm, hint)
  }

  function post(page: Page, words: Words, input: URLSearchParams, { result }: Interaction): Promise<Outcome> {
    if (page === 'new-password') return postNewPassword(pool, words, input, result!.newPasswordOf as string)
    return page === 'register'
      ? postRegister(pool, realm, words, input)
      : postSignIn(pool, realm, words, input)
  }

  function pageOf({ query }: Context, { result, prompt }: Interaction): Page {
    if (result?.newPasswordOf) return 'new-password'
    const page = query.page ?? (prompt.name === createPrompt ? 'register' : 'sign-in')
    return page === 'register' && realm.registrationAllowed ? 'register' : 'sign-in'
  }
}

type Page = 'sign-in' | 'register' | 'new-password'

function titleOf(words: Words, page: Page) {
  if (page === 'register') return words.registerTitle
  return page === 'new-password' ? words.newPasswordTitle : words.signInTitle
}
