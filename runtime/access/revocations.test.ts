import { afterEach, describe, expect, test, vi } from 'vitest'
import { createLog } from '../log.ts'
import { user } from '../testing/principals.ts'
import { serviceOf } from './principal.ts'
import { openRevocations, type Revocation, type RevocationPage, type Revocations } from './revocations.ts'

const now = Math.floor(Date.now() / 1_000)
const hour = 3_600
const opened: Revocations[] = []
afterEach(async () => {
  await Promise.all(opened.splice(0).map((revocations) => revocations.close()))
})

describe('a token that was issued', () => {
  test.each([
    ['before its account was disabled is rejected', -10, { ended: true }, /disabled or deleted/],
    [
      'in the second of the change is rejected: it may carry the state before the change',
      0,
      {},
      /roles or the stores/,
    ],
    ['before roles or stores were changed is rejected', -10, {}, /get a new token/],
  ])('%s', async (_, age, change, why) => {
    const { revocations } = await following([revoked('ann', change)])
    await expect(revocations.admit(token('ann', now + age))).rejects.toMatchObject({
      message: expect.stringMatching(why),
      extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
    })
  })

  test('after the change is accepted, and so are those of another user and of a service', async () => {
    const { revocations } = await following([revoked('ann', { ended: true })])
    for (const principal of [token('ann', now + 1), token('bob', now - hour), serviceOf('sales')])
      expect(await revocations.admit(principal)).toBe(principal)
  })

  test('before the last of several changes is rejected, in any order of reading', async () => {
    const { revocations } = await following([revoked('ann'), revoked('ann', { issuedUntil: now - hour })])
    await expect(revocations.admit(token('ann', now - 10))).rejects.toThrow('get a new token')
  })

  test('more than a day ago is rejected: revocations of that time are forgotten', async () => {
    const { revocations } = await following([])
    await expect(revocations.admit(token('ann', now - 24 * hour - 5))).rejects.toThrow('more than a day ago')
    await expect(revocations.admit(token('ann', now - 24 * hour + 60))).resolves.toBeDefined()
  })

  test('no later than a revocation forgotten for lack of room is rejected, for all users', async () => {
    const users = ['ann', 'bob', 'cid'].map((id, n) => revoked(id, { issuedUntil: now - 30 + n }))
    const { revocations } = await following(users, { max: 2 })
    for (const id of ['ann', 'another user']) {
      await expect(revocations.admit(token(id, now - 30))).rejects.toThrow('get a new token')
      await expect(revocations.admit(token(id, now - 29))).resolves.toBeDefined()
    }
    await expect(revocations.admit(token('cid', now - 29))).rejects.toThrow('get a new token')
  })
})

describe('a process that has just started', () => {
  test('makes a request wait until it knows the revocations', async () => {
    const source = openSource([revoked('ann')])
    source.pause()
    const { revocations } = open(source)
    const [ann, bob] = [revocations.admit(token('ann')), revocations.admit(token('bob'))]
    await expect(revocations.ready()).rejects.toThrow('has not read')
    source.resume()
    await expect(ann).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } })
    await expect(bob).resolves.toBeDefined()
    await revocations.ready()
  })

  test("accepts no user's token while it cannot know, but those of services", async () => {
    const source = openSource([])
    source.pause()
    const { revocations } = open(source)
    await expect(revocations.admit(token('ann'))).rejects.toMatchObject({
      extensions: { code: 'IDENTITY_UNAVAILABLE', http: { status: 503 } },
    })
    expect(await revocations.admit(serviceOf('sales'))).toBeDefined()
  })

  test('reads on after a failure, and reads all pages', async () => {
    const source = openSource(Array.from({ length: 7 }, (_, n) => revoked(`user-${n}`)))
    source.fail()
    const { revocations } = open(source)
    await expect.poll(() => revocations.ready().then(() => true)).toBe(true)
    await expect(revocations.admit(token('user-6'))).rejects.toThrow()
  })

  test('calls a subgraph that revokes nothing only once', async () => {
    const read = vi.fn(async () => undefined)
    const revocations = openRevocations({ log: createLog('silent') })
    opened.push(revocations)
    revocations.follow([{ name: 'sales', revocations: read }])
    expect(await revocations.admit(token('ann'))).toBeDefined()
    expect(read).toHaveBeenCalledTimes(1)
  })
})

describe('a watcher', () => {
  test('is called for its own user only, each time it watches, and not after it has stopped', async () => {
    const { revocations, source } = await following([])
    const calls: string[] = []
    revocations.watch(token('ann'), () => calls.push('ann'))
    revocations.watch(token('ann'), () => calls.push('ann on another socket'))
    const stop = revocations.watch(token('ann'), () => calls.push('gone'))
    revocations.watch(token('ann', now + 60), () => calls.push('newer token'))
    revocations.watch(token('bob'), () => calls.push('bob'))
    stop()
    source.push(revoked('ann', { ended: true }))
    await expect.poll(() => calls).toEqual(['ann', 'ann on another socket'])
  })

  test('gets the reason, at once when the token is already revoked', async () => {
    const { revocations } = await following([revoked('ann', { ended: true }), revoked('bob')])
    const reasons: string[] = []
    revocations.watch(token('ann'), (why) => reasons.push(why))
    revocations.watch(token('bob'), (why) => reasons.push(why))
    await expect
      .poll(() => reasons)
      .toEqual([expect.stringContaining('disabled'), expect.stringContaining('roles or the stores')])
  })
})

const token = (id: string, issuedAt = now - 10) => ({ ...user([]), id, issuedAt })

const revoked = (userId: string, fields: Partial<Revocation> = {}): Revocation => ({
  userId,
  issuedUntil: now,
  ended: false,
  at: Date.now(),
  ...fields,
})

function open(source: ReturnType<typeof openSource>, max?: number) {
  const revocations = openRevocations({ log: createLog('silent'), max })
  opened.push(revocations)
  revocations.follow([source])
  return { revocations, source }
}

async function following(first: Revocation[], { max }: { max?: number } = {}) {
  const followed = open(openSource(first), max)
  await expect.poll(() => followed.revocations.ready().then(() => true)).toBe(true)
  return followed
}

/** A subgraph that returns three revocations at a time. */
function openSource(first: Revocation[]) {
  const all = [...first]
  let failing = false
  let paused = Promise.resolve()
  let resume = () => {}
  let wake = () => {}
  return {
    name: 'stores',
    async revocations(after: number, waitMs: number, signal: AbortSignal): Promise<RevocationPage> {
      signal.addEventListener('abort', () => resume())
      await paused
      if (failing) {
        failing = false
        throw new Error('away')
      }
      if (all.length <= after && waitMs > 0)
        await new Promise<void>((resolve) => {
          wake = resolve
          signal.addEventListener('abort', () => resolve())
        })
      const revocations = all.slice(after, after + 3)
      return { revocations, upTo: after + revocations.length, more: revocations.length === 3 }
    },
    push(revocation: Revocation) {
      all.push(revocation)
      wake()
    },
    fail() {
      failing = true
    },
    pause() {
      paused = new Promise((resolve) => {
        resume = resolve
      })
    },
    resume: () => resume(),
  }
}
