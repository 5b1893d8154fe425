import type { interactionPolicy, Provider } from 'oidc-provider'
import { base, Prompt } from 'oidc-provider/lib/helpers/interaction_policy/index.js'
import type { Realm } from './realm.ts'

/** OpenID Connect's name for a request that begins with the registration form: `prompt=create`. */
export const createPrompt = 'create'

const registrationsPath = '/protocol/openid-connect/registrations'

/**
 * The steps that a user may have to take before a code is given. Registration is a step if the
 * realm allows it.
 */
export function interactionPrompts({ registrationAllowed }: Realm): interactionPolicy.Prompt[] {
  const policy = base()
  if (registrationAllowed) policy.add(new Prompt({ name: createPrompt, requestable: true }), 0)
  return policy
}

/** Adds Keycloak's own route for `prompt=create`. It takes the parameters of the authorization endpoint. */
export function addRegistrationRoute(provider: Provider): void {
  provider.use(async (ctx, next) => {
    if (ctx.path !== registrationsPath || ctx.method !== 'GET') return next()
    const parameters = new URLSearchParams(ctx.querystring)
    parameters.set('prompt', createPrompt)
    ctx.status = 303
    ctx.redirect(`auth?${parameters}`)
  })
}
