import { v7 as uuid } from 'uuid'
import { afterEach, expect, test } from 'vitest'
import { z } from 'zod'
import type { EventRecord } from '../events/event.ts'
import { createLog } from '../log.ts'
import type { Peer } from '../peers/peer.ts'
import { followLockOuts } from './lock-outs.ts'

const event = (type: string) => ({ owner: 'stores', type, version: 1, data: z.object({}) })
const definition = {
  endedBy: [event('PersonDisabled')] as [ReturnType<typeof event>],
  allowedBy: [event('PersonEnabled')],
}

let close = async () => {}
afterEach(() => close())

test('tells who listens when they are locked out, and nobody else', async () => {
  const { lockOuts, say } = follow()
  const told: string[] = []
  lockOuts.watch('manager', () => told.push('manager'))
  lockOuts.watch('manager', () => told.push('manager on another socket'))
  const stop = lockOuts.watch('manager', () => told.push('gone'))
  lockOuts.watch('cashier', () => told.push('cashier'))
  stop()
  say('PersonDisabled', 'manager')

  await expect.poll(() => told).toEqual(['manager', 'manager on another socket'])
})

test('tells who was locked out before they came, unless they are allowed again or it is long ago', async () => {
  const { lockOuts, say } = follow()
  say('PersonDisabled', 'manager')
  say('PersonDisabled', 'cashier')
  say('PersonEnabled', 'cashier')
  say('PersonDisabled', 'admin', new Date(Date.now() - 2 * 3_600_000))
  const told: string[] = []
  for (const id of ['admin', 'cashier', 'manager']) lockOuts.watch(id, () => told.push(id))
  await expect.poll(() => told).toContain('manager')

  const later: string[] = []
  for (const id of ['admin', 'cashier', 'manager']) lockOuts.watch(id, () => later.push(id))
  await expect.poll(() => later).toEqual(['manager'])
})

test('goes on when the owner of the events was away', async () => {
  const { lockOuts, say, away } = follow()
  away()
  const told: string[] = []
  lockOuts.watch('manager', () => told.push('manager'))
  say('PersonDisabled', 'manager')
  await expect.poll(() => told).toEqual(['manager'])
})

/** A follower of an owner that answers with what was said, and fails once after `away`. */
function follow() {
  const said: EventRecord[] = []
  let tell = () => {}
  let failing = false
  const peer = {
    name: 'stores',
    async events(after: number, _: number, types: string[], __: number, signal: AbortSignal) {
      if (failing) {
        failing = false
        throw new Error('away')
      }
      if (said.length <= after)
        await new Promise<void>((resolve) => {
          tell = resolve
          signal.addEventListener('abort', () => resolve())
        })
      expect(types).toEqual(['PersonDisabled', 'PersonEnabled'])
      return { events: said.slice(after), upTo: said.length }
    },
  } as unknown as Peer
  const lockOuts = followLockOuts({ definition, peers: () => peer, log: createLog('silent') })
  close = lockOuts.close
  return {
    lockOuts,
    away: () => {
      failing = true
    },
    say(type: string, id: string, time = new Date()) {
      said.push({ position: said.length + 1, type, subject: `Person/${id}`, time, id: uuid() } as EventRecord)
      tell()
    },
  }
}
