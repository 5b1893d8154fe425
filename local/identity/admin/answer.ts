/** What the admin API answers with; without a body for what has none. */
export interface Answer {
  status: number
  body?: unknown
  /** Of what was made. */
  location?: string
}

/** Ends a call with Keycloak's status and words. */
export class Rejection extends Error {
  constructor(
    readonly status: number,
    readonly body: { error?: string; errorMessage?: string; [more: string]: unknown },
  ) {
    super(body.error ?? body.errorMessage)
  }
}

export const ok = (body: unknown): Answer => ({ status: 200, body })
export const done: Answer = { status: 204 }

export const unauthorized = () => new Rejection(401, { error: 'HTTP 401 Unauthorized' })
export const forbidden = () => new Rejection(403, { error: 'HTTP 403 Forbidden' })
export const notFound = (error = 'HTTP 404 Not Found') => new Rejection(404, { error })
export const badRequest = (errorMessage: string) => new Rejection(400, { errorMessage })
