/** An answer of the admin API. It has no body if there is nothing to send. */
export interface Answer {
  status: number
  body?: unknown
  /** The address of what was created. */
  location?: string
}

/** Ends a call with the status and message of Keycloak. */
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
