import { fragment, sql, unprepared } from '../../../runtime/database/sql.ts'
import { limitIds } from '../../../runtime/graphql/limit-ids.ts'
import { type PageArguments, readPageById } from '../../../runtime/graphql/pages.ts'
import type { Context } from '../context.ts'
import type { NotificationFilter } from '../generated/schema-types.ts'
import type { NotificationRule } from './entities/notification-rule.ts'
import type { AddressedNotification } from './mappers.ts'
import { rememberSubscriber } from './subscriber.ts'

/**
 * The caller's rules. The read also records what the token proves about the caller, so that a
 * change of roles does not hide stores that they still see.
 */
export async function findNotificationRules(ctx: Context, page: PageArguments) {
  const user = ctx.principal.id
  await rememberSubscriber(ctx.db, ctx.principal)
  return readPageById<NotificationRule>(ctx.db, page, {
    list: 'Query.notificationRules',
    rows: (after, limit) => sql('page-notification-rules')`
      select * from notification_rule
      where user_id = ${user} and (${after}::uuid is null or id < ${after})
      order by id desc limit ${limit}`,
    count: sql('count-notification-rules')`select count(*) from notification_rule where user_id = ${user}`,
  })
}

/**
 * Pages the notifications that the caller may see.
 * @throws FORBIDDEN for a store that the caller does not work in
 */
export async function findNotifications(ctx: Context, filter: NotificationFilter, page: PageArguments) {
  const storeIds = filter.storeIds ? limitIds('storeIds', filter.storeIds) : null
  for (const id of storeIds ?? []) ctx.principal.mustHave('alert:handle').in(id)
  const seen = notificationsSeen(ctx, storeIds ?? ctx.principal.scope())
  const matching = fragment`
    ${seen} and (${filter.states}::text[] is null or n.state = any(${filter.states}))
    and (${filter.channel}::text is null or n.channel = ${filter.channel})`
  return readPageById<AddressedNotification>(ctx.db, page, {
    list: 'Query.notifications',
    rows: (after, limit) => unprepared`
      select ${columns} ${matching} and (${after}::uuid is null or n.id < ${after})
      order by n.id desc limit ${limit}`,
    count: unprepared`select count(*) ${matching}`,
  })
}

/** A notification by id, when the caller may see it. */
export async function findNotification(ctx: Context, id: string): Promise<AddressedNotification | undefined> {
  const [found] = await ctx.db.query<AddressedNotification>(sql('read-notification')`
    select ${columns} ${notificationsSeen(ctx, ctx.principal.scope())} and n.id = ${id}`)
  return found
}

/** The user whose notifications the caller may see; null for those of all users. */
const whose = ({ principal }: Context) => (principal.has('queue:view') ? null : principal.id)

/** The notifications of these stores that the caller may see. Null for all stores. */
function notificationsSeen(ctx: Context, stores: string[] | null) {
  const user = whose(ctx)
  return fragment`
    from notification n join notification_rule r on r.id = n.rule_id
    where (${stores}::uuid[] is null or n.store_id = any(${stores}))
      and (${user}::text is null or r.user_id = ${user})`
}

/** A notification is not tried while its rule is paused. */
const columns = fragment`
  n.*, r.target,
  case when n.state = 'WAITING' then greatest(n.next_attempt_at, r.rests_until) end as next_attempt_at`
