import { z } from 'zod'
import { fragment, unprepared } from '../../../runtime/database/sql.ts'
import { badInput } from '../../../runtime/errors/errors.ts'
import { countOf, type PageArguments, readPage } from '../../../runtime/graphql/pages.ts'
import type { Context } from '../context.ts'
import type { AuditFilter } from '../generated/schema-types.ts'
import type { AuditEntry } from './entities/audit-entry.ts'
import { chainsToRead, limitItems } from './scope.ts'

const maxText = 200
/** The time and the id of an entry. */
const key = z.tuple([z.iso.datetime(), z.uuid()])

/** Pages the audit, newest first. @throws FORBIDDEN or BAD_USER_INPUT */
export function findEntries(ctx: Context, filter: AuditFilter, page: PageArguments) {
  const { types, who, subject, from, until } = filter
  const chains = chainsToRead(ctx, filter.storeIds)
  const where = fragment`
    (${chains}::uuid[] is null or chain = any(${chains}))
    and (${types ? limitItems('types', types) : null}::text[] is null or type = any(${types}))
    and (${who ? limitItems('who', who) : null}::text[] is null or actor_name = any(${who}))
    and (${subject}::text is null or subject = ${subject})
    and (${from}::timestamptz is null or time >= ${from})
    and (${until}::timestamptz is null or time < ${until})
    and (${filter.text}::text is null or audit_words(sentence || ' ' || subject) @@ ${prefixes(filter.text)}::tsquery)`
  return readPage(page, {
    list: 'Query.auditLog',
    key,
    read: (at, limit) =>
      ctx.db.query<AuditEntry>(unprepared`
        select * from audit_entry
        where ${where} and (${at?.[0]}::timestamptz is null or (time, id) < (${at?.[0]}, ${at?.[1]}::uuid))
        order by time desc, id desc limit ${limit}`),
    keyOf: ({ time, id }) => [time.toISOString(), id],
    count: () => countOf(ctx.db, unprepared`select count(*) from audit_entry where ${where}`),
  })
}

/** A query for the words that begin with each word of the text. @throws BAD_USER_INPUT */
function prefixes(text: string | null | undefined): string | null {
  if (text == null) return null
  const words = text.length <= maxText ? (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) : []
  if (words.length === 0)
    throw badInput(
      `text has ${text.length} characters: expected 1 to ${maxText}, with a letter or a digit. Leave it out for all entries.`,
    )
  return words.map((word) => `'${word}':*`).join(' & ')
}
