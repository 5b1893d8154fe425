/**
 * On Node 20 `oidc-provider` prints "Unsupported runtime" when it is imported, although the parts that
 * Comptoir uses run on it. The modules below are the same, without that message. DefinitelyTyped does not
 * declare them.
 */
declare module 'oidc-provider/lib/provider.js' {
  export { Provider } from 'oidc-provider'
}

declare module 'oidc-provider/lib/helpers/errors.js' {
  import { errors } from 'oidc-provider'
  export const CustomOIDCProviderError: typeof errors.CustomOIDCProviderError
  export const SessionNotFound: typeof errors.SessionNotFound
}

declare module 'oidc-provider/lib/helpers/interaction_policy/index.js' {
  import { interactionPolicy } from 'oidc-provider'
  export const base: typeof interactionPolicy.base
  export const Prompt: typeof interactionPolicy.Prompt
}
