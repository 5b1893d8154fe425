import { z } from 'zod'
import { AlertSeverity } from '../../../contracts/events/inventory.ts'
import { invalidInput } from '../../../runtime/errors/problem.ts'
import { checkList } from '../../../runtime/values/check-list.ts'
import type { Context } from '../context.ts'
import type { NotificationChannel, StockAlertSeverity } from '../generated/schema-types.ts'
import { storeNotFound } from '../read-models/stores.ts'

const maxStores = 100
/** The maximum length of an address in SMTP. */
const maxAddressLength = 254

/** Returns the target as it is stored: trimmed and valid for the channel. @throws Problem InvalidInput */
export function checkTarget(ctx: Context, channel: NotificationChannel, target: string): string {
  const text = target.trim()
  const fault = channel === 'EMAIL' ? addressFault(text) : ctx.outbound().webhooks.rejection(text)
  if (fault) throw invalidInput('target', `target does not fit ${channel}: ${fault}.`)
  return text
}

/** @param severities null for all of them @throws Problem InvalidInput */
export function checkSeverities(
  severities: readonly StockAlertSeverity[] | null | undefined,
): StockAlertSeverity[] {
  if (severities?.length === 0)
    throw invalidInput('severities', 'severities is empty: expected some, or none at all for every one.')
  return AlertSeverity.options.filter((severity) => severities?.includes(severity) ?? true)
}

/**
 * @param storeIds null for all stores that the user works in
 * @throws FORBIDDEN for a store that the caller does not work in, Problem InvalidInput, NotFound
 */
export async function checkStores(
  ctx: Context,
  storeIds: readonly string[] | null | undefined,
): Promise<string[] | null> {
  if (!storeIds) return null
  checkList('storeIds', storeIds, {
    max: maxStores,
    ifEmpty: 'Leave storeIds out for all of your stores.',
    ifTooLong: 'Leave storeIds out for all of your stores, or make several rules.',
  })
  for (const id of storeIds) ctx.principal.mustHave('alert:handle').in(id)
  const stores = await Promise.all(storeIds.map((id) => ctx.load.store.load(id)))
  const unknown = storeIds.find((_, at) => !stores[at])
  if (unknown) throw storeNotFound(unknown)
  return [...new Set(storeIds)]
}

const addressFault = (text: string) =>
  text.length <= maxAddressLength && z.email().safeParse(text).success
    ? undefined
    : `expected one email address of at most ${maxAddressLength} characters`
