import type { Pool } from 'pg'
import type { Realm } from '../realm.ts'
import { type Answer, badRequest, ok } from './answer.ts'

/** Keycloak's limit for a list without `max`. */
const defaultMax = 100

/** Lists the events that the realm file keeps, newest first. They are registrations. */
export async function listEvents(pool: Pool, realm: Realm, query: URLSearchParams): Promise<Answer> {
  const types = query.getAll('type')
  if (types.length > 0 && !types.includes('REGISTER')) return ok([])
  const { rows } = await pool.query<{ id: string; registeredAt: Date }>(
    `select id, registered_at as "registeredAt" from user_account
     where registered_at >= greatest($1, now() - make_interval(secs => $2))
     order by registered_at desc, id offset $3 limit $4`,
    [
      sinceOf(query.get('dateFrom')),
      realm.eventsExpiration,
      Number(query.get('first') ?? 0),
      Number(query.get('max') ?? defaultMax),
    ],
  )
  return ok(
    rows.map(({ id, registeredAt }) => ({
      id,
      time: registeredAt.getTime(),
      type: 'REGISTER',
      realmId: realm.realm,
      userId: id,
    })),
  )
}

/** Reads a day, or milliseconds since the epoch. */
function sinceOf(dateFrom: string | null): Date {
  const since = new Date(/^\d+$/.test(dateFrom ?? '') ? Number(dateFrom) : (dateFrom ?? 0))
  if (Number.isNaN(since.getTime())) throw badRequest(`Invalid value for 'dateFrom', expected yyyy-MM-dd`)
  return since
}
