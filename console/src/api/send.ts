import { expireToken, token } from '../session/session.ts'
import { markOffline, markOnline } from './connection.ts'

const timeoutMs = 30_000

/** Like `fetch`, with the user's token. Records if the server answers. After a 401 it tries once more. */
export const send: typeof fetch = async (input, init) => {
  const response = await sendOnce(input, init)
  if (response.status !== 401) return response
  // The server has a new signing key, or the clock of this machine is wrong: a new token helps.
  expireToken()
  return sendOnce(input, init)
}

const sendOnce: typeof fetch = async (input, init) => {
  const headers = new Headers(init?.headers)
  const bearer = await token()
  if (bearer) headers.set('authorization', `Bearer ${bearer}`)
  const timeout = AbortSignal.timeout(timeoutMs)
  const signal = init?.signal ? AbortSignal.any([init.signal, timeout]) : timeout
  try {
    const response = await fetch(input, { ...init, headers, signal })
    markOnline()
    return response
  } catch (error) {
    if (!init?.signal?.aborted) markOffline()
    throw error
  }
}
