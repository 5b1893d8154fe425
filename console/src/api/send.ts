import { expireToken, token } from '../session/session.ts'
import { markOffline, markOnline } from './connection.ts'

const timeoutMs = 30_000

/** `fetch` with the person's token; notes whether the server answers. */
export const send: typeof fetch = async (input, init) => {
  const response = await sendOnce(input, init)
  if (response.status !== 401) return response
  // Its key was rotated, or the clock of this machine is wrong.
  expireToken()
  return sendOnce(input, init)
}

const sendOnce: typeof fetch = async (input, init) => {
  const headers = new Headers(init?.headers)
  const bearer = await token()
  if (bearer) headers.set('authorization', `Bearer ${bearer}`)
  const silence = AbortSignal.timeout(timeoutMs)
  const signal = init?.signal ? AbortSignal.any([init.signal, silence]) : silence
  try {
    const response = await fetch(input, { ...init, headers, signal })
    markOnline()
    return response
  } catch (error) {
    if (!init?.signal?.aborted) markOffline()
    throw error
  }
}
