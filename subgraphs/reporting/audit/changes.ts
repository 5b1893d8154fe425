import { isDeepStrictEqual } from 'node:util'
import { readData } from '../../../runtime/events/event.ts'
import type { Context } from '../context.ts'
import type { AuditEntry } from './entities/audit-entry.ts'
import { type Change, type State, stateKey } from './mappers.ts'
import { stateEvents } from './states-before.ts'
import { withoutCosts } from './without-costs.ts'

/** Fields of the data that tell about the event, and not about its subject. */
const notOfState = new Set([
  'version',
  'change',
  'changed',
  'fields',
  'moved',
  'identityTime',
  'copiesStoreId',
])

/** The fields that an event has changed, without those that the caller may not read. */
export async function changesOf(ctx: Context, entry: AuditEntry): Promise<Change[]> {
  if (!stateEvents.has(entry.type)) return []
  const before = await ctx.load.stateBefore.load(stateKey(entry))
  if (!before) return []
  const [old, now] = [stateOf(before), stateOf(entry)].map((state) => withoutCosts(ctx, state) as object)
  const [was, is] = [new Map(Object.entries(old!)), new Map(Object.entries(now!))]
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter(
      (field) => !notOfState.has(field) && !isDeepStrictEqual(was.get(field) ?? null, is.get(field) ?? null),
    )
    .map((field) => ({ field, before: was.get(field) ?? null, after: is.get(field) ?? null }))
}

/** The data of an entry as the current version of its type. Data that cannot be read have no fields. */
function stateOf({ type, version, data }: State): object {
  try {
    return readData(stateEvents.get(type)!, { version, data: JSON.parse(data) }) as object
  } catch {
    return {}
  }
}
