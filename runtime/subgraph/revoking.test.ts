import { expect, test } from 'vitest'
import { z } from 'zod'
import type { EventRecord } from '../events/event.ts'
import type { EventLog } from '../events/log.ts'
import { readRevocations } from './revoking.ts'

const event = (type: string) => ({ owner: 'stores', type, version: 1, data: z.object({}) })
const revoking = { ended: [event('UserDisabled')], changed: [event('UserRolesSet')] }

const minute = 60_000
const happened = (type: string, id: string, agoMs: number, data: object = {}): EventRecord =>
  ({ type, subject: `User/${id}`, time: new Date(Date.now() - agoMs), data }) as EventRecord

test('a page has users and times by the identity server’s clock, and nothing else of the events', async () => {
  const disabled = happened('UserDisabled', 'ann', minute, { username: 'ann', identityTime: 1_700_000_000 })
  const { revocations, ...rest } = await read([disabled])
  expect(revocations).toEqual([
    { userId: 'ann', issuedUntil: 1_700_000_000, ended: true, at: disabled.time.getTime() },
  ])
  expect(rest).toEqual({ upTo: 7, more: false })
})

test("the time of the event is used for an event without the identity server's time", async () => {
  const changed = happened('UserRolesSet', 'ann', minute)
  expect((await read([changed])).revocations).toMatchObject([
    { issuedUntil: Math.floor(changed.time.getTime() / 1_000), ended: false },
  ])
})

test('revocations older than a day are left out, because no token of that time is valid', async () => {
  const events = [1_439, 1_441].map((minutes) => happened('UserDisabled', `${minutes}`, minutes * minute))
  expect((await read(events)).revocations.map(({ userId }) => userId)).toEqual(['1439'])
})

test('a page shows if the next page can be read without waiting', async () => {
  const many = Array.from({ length: 500 }, () => happened('UserDisabled', 'ann', minute))
  expect((await read(many)).more).toBe(true)
})

function read(events: EventRecord[]) {
  const log = {
    async pull(after: number, _: number, types: string[]) {
      expect([after, types]).toEqual([3, ['UserDisabled', 'UserRolesSet']])
      return { events, upTo: 7 }
    },
  } as unknown as EventLog
  return readRevocations(log, revoking, { after: 3, waitMs: 0, signal: new AbortController().signal })
}
