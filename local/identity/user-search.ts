import type { Pool } from 'pg'
import { columns, type User } from './users.ts'

/** A user must match all the fields that are given. */
export interface UsersFilter {
  /**
   * Words, each of which must begin a username, email or name. `*` stands for anything; quotes match the
   * whole value.
   */
  search?: string
  /** A part of the value; the whole value with `exact`. */
  username?: string
  email?: string
  exact?: boolean
  enabled?: boolean
  /** A realm role that the user was given directly. */
  role?: string
}

/** Both count users. By default the range is all users from the first. */
export interface Range {
  first?: number
  max?: number
}

/** Finds users, ordered by username. */
export async function findUsers(pool: Pool, filter: UsersFilter, range: Range = {}): Promise<User[]> {
  const { rows } = await pool.query<User>(
    `select ${columns} from user_account where ${fits} order by username collate "C" offset $6 limit $7`,
    [...valuesOf(filter), range.first ?? 0, range.max ?? null],
  )
  return rows
}

export async function countMatches(pool: Pool, filter: UsersFilter): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(
    `select count(*)::int from user_account where ${fits}`,
    valuesOf(filter),
  )
  return rows[0]!.count
}

const fits = `not exists (
    select from unnest($1::text[]) as word
    where not (username like word or coalesce(email like word, false)
      or coalesce(lower(first_name) like word, false) or coalesce(lower(last_name) like word, false)))
  and ($2::text is null or username like $2) and ($3::text is null or email like $3)
  and ($4::boolean is null or enabled = $4) and ($5::text is null or $5 = any (realm_roles))`

function valuesOf({ search = '', username, email, exact, enabled, role }: UsersFilter) {
  const part = (value?: string) => {
    if (value === undefined) return null
    return exact ? escaped(value) : `%${escaped(value)}%`
  }
  const words = search.match(/"[^"]*"|\S+/g) ?? []
  return [words.map(pattern), part(username), part(email), enabled ?? null, role ?? null]
}

function pattern(word: string) {
  if (word.length > 1 && word.startsWith('"') && word.endsWith('"')) return escaped(word.slice(1, -1))
  return `${escaped(word).replaceAll('*', '%')}%`
}

const escaped = (value: string) => value.toLowerCase().replace(/[\\%_]/g, '\\$&')
