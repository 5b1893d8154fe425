import { computed, signal } from '@preact/signals'
import type { ErrorResponse, User } from 'oidc-client-ts'
import { probe, refreshCount } from '../api/connection.ts'
import type { Permission } from './permissions.ts'
import { type Person, personOf } from './person.ts'

/**
 * - `starting`: the page does not know yet if a user is signed in
 * - `signed-out`
 * - `signed-in`
 * - `waiting`: the user was signed in, but the identity server cannot be reached: pages show cached data
 * - `ended`: the session is over; the page stays as it is until the user signs in again
 */
export type SessionState = 'starting' | 'signed-out' | 'signed-in' | 'waiting' | 'ended'

export const state = signal<SessionState>('starting')
export const person = signal<Person | null>(null)
/** Why the last sign-in failed. */
export const failure = signal<string | null>(null)

export const may = (permission: Permission): boolean =>
  person.value?.permissions.includes(permission) ?? false
export const everyStore = computed(() => may('store:all'))

const personKey = 'comptoir.person'
const renewBeforeSeconds = 30

let user: User | null = null
let renewing: Promise<void> | undefined

/** Loads the sign-in code. The home page shows without it. */
export const loadIdentity = () => import('./identity.ts')

async function manager() {
  const { identity, demoIdentity } = await loadIdentity()
  return person.peek()?.demo ? demoIdentity : identity
}

/** True if the identity server answered with a rejection. False if no answer came. */
const isRefusal = (error: unknown): error is ErrorResponse => (error as Error).name === 'ErrorResponse'

/**
 * Starts a session: after a redirect from the identity server, or for the user of another tab or an earlier
 * visit.
 */
export async function startSession(): Promise<void> {
  const query = new URLSearchParams(location.search)
  if (query.has('state') && (query.has('code') || query.has('error'))) return comeBack()
  const known = remembered()
  if (!known) {
    state.value = 'signed-out'
    return
  }
  person.value = known
  await resume()
}

/** Signs the remembered user in again without a dialog, if the server can be reached. */
export async function resume(): Promise<void> {
  const known = person.peek()!
  if (!(await probe())) {
    state.value = 'waiting'
    return
  }
  if (known.demo) return signInDemo(known.username)
  const { identity } = await loadIdentity()
  await identity.signinRedirect({ prompt: 'none', state: { path: pathNow() } })
}

export async function signIn(): Promise<void> {
  failure.value = null
  const { identity } = await loadIdentity()
  await identity.signinRedirect({ state: { path: pathNow() }, ui_locales: document.documentElement.lang })
}

/** The password of a demo account is its name. */
export async function signInDemo(account: string): Promise<void> {
  failure.value = null
  const { demoIdentity } = await loadIdentity()
  try {
    enter(await demoIdentity.signinResourceOwnerCredentials({ username: account, password: account }), true)
  } catch (error) {
    leave()
    failure.value = (error as Error).message
  }
}

export async function signOut(): Promise<void> {
  const ended = user
  const at = await manager()
  await forget()
  if (!ended) return
  state.value = 'starting'
  await at.signoutRedirect({ id_token_hint: ended.id_token }).catch(leave)
}

/**
 * Returns a token that is valid for some more seconds.
 * @throws if the user must sign in, or no answer comes
 */
export async function token(): Promise<string | undefined> {
  if (!person.peek()) return undefined
  if (user && (user.expires_in ?? 0) > renewBeforeSeconds) return user.access_token
  if (!user) throw new Error('not signed in yet')
  renewing ??= renew().finally(() => {
    renewing = undefined
  })
  await renewing
  return user.access_token
}

/** Call this when the server rejects the token: the next request gets a new one. */
export function expireToken(): void {
  if (user) user.expires_at = 0
}

/** Tries to get a new token, which shows if the session is over. */
export function checkSession(): void {
  expireToken()
  token().catch(() => undefined)
}

async function renew() {
  try {
    const at = await manager()
    enter((await at.signinSilent())!, person.peek()!.demo)
  } catch (error) {
    if (isRefusal(error)) state.value = 'ended'
    throw error
  }
}

async function comeBack() {
  const { identity } = await loadIdentity()
  try {
    const came = await identity.signinRedirectCallback()
    goTo((came.state as { path?: string } | undefined)?.path)
    enter(came)
  } catch (error) {
    const refusal = isRefusal(error) ? error : undefined
    goTo((refusal?.state as { path?: string } | undefined)?.path)
    if (refusal?.error !== 'login_required') failure.value = (error as Error).message
    leave()
  }
}

function enter(came: User, demo?: boolean) {
  user = came
  const now: Person = { ...personOf(came.access_token), demo }
  if (JSON.stringify(person.peek()) !== JSON.stringify(now)) person.value = now
  localStorage.setItem(personKey, JSON.stringify(now))
  const wasAway = state.peek() === 'waiting' || state.peek() === 'ended'
  state.value = 'signed-in'
  if (wasAway) refreshCount.value++
}

function leave() {
  user = null
  localStorage.removeItem(personKey)
  person.value = null
  state.value = 'signed-out'
}

/** Deletes the user's data from this browser, but not their unsent drafts. */
async function forget() {
  const { id } = person.peek()!
  leave()
  const { deleteStoredData } = await import('../api/storage.ts')
  await deleteStoredData(id)
}

function remembered(): Person | null {
  const text = localStorage.getItem(personKey)
  return text ? JSON.parse(text) : null
}

const pathNow = () => location.pathname + location.search

function goTo(path = '/') {
  history.replaceState(null, '', path.startsWith('/') && !path.startsWith('//') ? path : '/')
}

/** Tries to sign in again when the connection is back. It may redirect; drafts keep what the user typed. */
refreshCount.subscribe(() => {
  if (state.peek() === 'waiting') resume()
})

/** Goes to the home page when another tab signs out, or signs in another user. */
window.addEventListener('storage', ({ key, newValue }) => {
  if (key !== personKey || state.peek() === 'signed-out') return
  if (!newValue || JSON.parse(newValue).id !== person.peek()?.id) location.assign('/')
})
