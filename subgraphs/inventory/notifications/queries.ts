import { sql, unprepared } from '../../../runtime/database/sql.ts'
import { type PageArguments, readPageById } from '../../../runtime/graphql/pages.ts'
import type { Context } from '../context.ts'
import type { NotificationFilter } from '../generated/schema-types.ts'
import { capped } from '../scope.ts'
import type { NotificationRule } from './entities/notification-rule.ts'
import type { AddressedNotification } from './mappers.ts'
import { rememberSubscriber } from './subscriber.ts'

/**
 * The caller's rules. The read also records what the token proves about the caller, so that a
 * change of roles does not hide stores that they still see.
 */
export async function findNotificationRules(ctx: Context, page: PageArguments) {
  const mine = [ctx.principal.id]
  await rememberSubscriber(ctx.db, ctx.principal)
  return readPageById<NotificationRule>(ctx.db, page, {
    list: 'Query.notificationRules',
    rows: pageRules,
    count: countRules,
    where: mine,
  })
}

/**
 * Pages the notifications that the caller may see.
 * @throws FORBIDDEN for a store that the caller does not work in
 */
export async function findNotifications(ctx: Context, filter: NotificationFilter, page: PageArguments) {
  const asked = filter.storeIds ? capped('storeIds', filter.storeIds) : null
  for (const id of asked ?? []) ctx.principal.mustHave('alert:handle').in(id)
  const where = [asked ?? ctx.principal.scope(), whose(ctx), filter.states ?? null, filter.channel ?? null]
  return readPageById<AddressedNotification>(ctx.db, page, {
    list: 'Query.notifications',
    rows: pageNotifications,
    count: countNotifications,
    where,
  })
}

/** A notification by id, when the caller may see it. */
export async function findNotification(ctx: Context, id: string): Promise<AddressedNotification | undefined> {
  const [found] = await ctx.db.query<AddressedNotification>(readNotification, [
    ctx.principal.scope(),
    whose(ctx),
    null,
    null,
    id,
  ])
  return found
}

/** The user whose notifications the caller may see; null for those of all users. */
const whose = ({ principal }: Context) => (principal.has('queue:view') ? null : principal.id)

const pageRules = sql(
  'page-notification-rules',
  `select * from notification_rule where user_id = $1 and ($2::uuid is null or id < $2)
   order by id desc limit $3`,
)
const countRules = sql(
  'count-notification-rules',
  'select count(*) from notification_rule where user_id = $1',
)

const notifications = `from notification n join notification_rule r on r.id = n.rule_id
  where ($1::uuid[] is null or n.store_id = any($1)) and ($2::text is null or r.user_id = $2)
    and ($3::text[] is null or n.state = any($3)) and ($4::text is null or n.channel = $4)`
/** A notification is not tried while its rule is paused. */
const columns = `n.*, r.target,
  case when n.state = 'WAITING' then greatest(n.next_attempt_at, r.rests_until) end as next_attempt_at`
const pageNotifications = unprepared(
  `select ${columns} ${notifications} and ($5::uuid is null or n.id < $5) order by n.id desc limit $6`,
)
const readNotification = sql('read-notification', `select ${columns} ${notifications} and n.id = $5`)
const countNotifications = unprepared(`select count(*) ${notifications}`)
