import { fragment, unprepared } from '../../../runtime/database/sql.ts'
import { limitIds } from '../../../runtime/graphql/limit-ids.ts'
import { idKey, type PageArguments, readPage } from '../../../runtime/graphql/pages.ts'
import type { Context } from '../context.ts'
import type { RegisterSessionFilter } from '../generated/schema-types.ts'
import { ofScope, storesToRead } from '../scope.ts'
import type { RegisterSession } from './entities/register-session.ts'

export const findRegisterSession = async (ctx: Context, id: string) =>
  ofScope(ctx, await ctx.load.registerSession.load(id))

/** Pages the sessions of the caller's stores, newest first. @throws FORBIDDEN */
export function findRegisterSessions(ctx: Context, filter: RegisterSessionFilter, page: PageArguments) {
  const stores = fragment`${storesToRead(ctx, 'register sessions', filter.storeIds)}::uuid[]`
  const registers = fragment`${filter.registerIds && limitIds('registerIds', filter.registerIds)}::uuid[]`
  const open = fragment`${filter.open}::boolean`
  const where = fragment`(${stores} is null or store_id = any(${stores}))
    and (${registers} is null or register_id = any(${registers}))
    and (${open} is null or (closed_at is null) = ${open})`
  return readPage<RegisterSession, [string]>(page, {
    list: 'Query.registerSessions',
    key: idKey,
    read(key, limit) {
      const after = fragment`${key?.[0]}::uuid`
      return ctx.db.query<RegisterSession>(
        unprepared`select * from register_session where ${where} and (${after} is null or id < ${after})
          order by id desc limit ${limit}`,
      )
    },
    keyOf: ({ id }) => [id],
    async count() {
      const [row] = await ctx.db.query<{ count: number }>(
        unprepared`select count(*)::int as count from register_session where ${where}`,
      )
      return row!.count
    },
  })
}
