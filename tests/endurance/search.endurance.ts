import { beforeAll, describe, expect, inject, test } from 'vitest'
import { anonymous } from '../../runtime/access/principal.ts'
import { unprepared } from '../../runtime/database/sql.ts'
import { randomFrom } from '../../seeds/random.ts'
import { findProducts } from '../../subgraphs/inventory/catalogue/queries.ts'
import type { Context } from '../../subgraphs/inventory/context.ts'
import { type TestInventory, testInventory } from '../../subgraphs/inventory/testing.ts'

/**
 * Searches with typing errors in a catalogue of many products. `--long` takes 100,000 products with 20,000 different
 * words, and also measures the times.
 */
const long = inject('long')
const [products, words, samples] = long ? [100_000, 20_000, 100] : [5_000, 2_000, 20]
const random = randomFrom(20261130)
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!

let chain: TestInventory
let ctx: Context
let vocabulary: string[]
let names: string[]
beforeAll(async () => {
  chain = await testInventory()
  ctx = chain.as(anonymous)
  vocabulary = [...inventedWords()]
  names = Array.from(
    { length: products },
    (_, n) => `${pick(vocabulary)} ${pick(vocabulary)} ${pick(vocabulary)} ${n}`,
  )
  await chain.owner.query(`
    create function words_before(text, text, text) returns tsvector language sql immutable return
      array_to_tsvector(words_of($1 || ' ' || $2 || ' ' || coalesce($3, '')));
    create function query_before(text) returns tsquery language sql immutable return
      (select coalesce(string_agg('''' || word || ''':*', ' & '), '')::tsquery from unnest(words_of($1)) as word);
`)
  await chain.owner.query(
    `insert into product (id, sku, name, price, tax_class)
     select uuidv7(), 'SKU-' || n, name, 100, 'STANDARD' from unnest($1::text[]) with ordinality as made(name, n)`,
    [names],
  )
  await chain.owner.query('create index before on product using gin (words_before(name, sku, barcode))')
  await chain.owner.query('vacuum analyze product, product_search')
}, 280_000)

describe('of many products', () => {
  test('a search with one error in a word finds every product that the word without it finds', async () => {
    for (let n = 0; n < samples; n++) {
      const word = pick(pick(names).split(' ').slice(0, 3))
      const mistyped = withError(word)
      const { nodes, totalCount } = await findProducts(ctx, { search: mistyped }, { first: 100 })
      const found = nodes.map(({ name }) => name)
      if ((await totalCount()) > 100 || vocabulary.some((other) => other.startsWith(mistyped))) continue
      const meant = names.filter((name) => name.split(' ').includes(word))
      expect(found, `${mistyped} for ${word}`).toEqual(expect.arrayContaining(meant))
    }
  })

  if (long)
    test('a search is as fast as by word prefixes alone, and one with an error takes a few times as long', async () => {
      const times: Record<string, number[]> = {}
      const timed = async (name: string, work: () => Promise<unknown>) => {
        const startedAt = performance.now()
        await work()
        times[name] = [...(times[name] ?? []), performance.now() - startedAt]
      }
      for (let n = 0; n < samples; n++) {
        const two = pick(names).split(' ').slice(0, 2)
        const search = two.join(' ')
        await timed('before', () => wordPrefixes(search))
        await timed('right', () => findProducts(ctx, { search }, {}))
        await timed('one error', () => findProducts(ctx, { search: `${withError(two[0]!)} ${two[1]}` }, {}))
        await timed('two errors', () => findProducts(ctx, { search: two.map(withError).join(' ') }, {}))
        await timed('nothing', () => findProducts(ctx, { search: `zzqzz${n} ${two[1]}` }, {}))
        if (n < 5) await timed('one word before', () => wordPrefixes(two[0]!))
        await timed('one word', () => findProducts(ctx, { search: two[0]! }, {}))
        await timed('one word with an error', () => findProducts(ctx, { search: withError(two[0]!) }, {}))
      }
      const { rows } = await chain.owner.query(
        `select relname, pg_relation_size(oid) / 1048576 as megabytes from pg_class
       where relname in ('product_by_word', 'product_by_near_word', 'before', 'product', 'product_search')`,
      )
      print(
        JSON.stringify(
          Object.fromEntries(Object.entries(times).map(([name, all]) => [name, quantiles(all)])),
        ),
      )
      print(JSON.stringify(rows))
      const median = (name: string) => quantiles(times[name]!).median
      expect(median('right') / median('before')).toBeLessThan(2)
      expect(median('one word') / median('one word before')).toBeLessThan(2)
      expect(median('two errors') / median('before')).toBeLessThan(10)
    })
})

/** The statements of the search before it forgave errors. */
async function wordPrefixes(search: string) {
  await chain.owner.query(unprepared`
    select distinct below.id from category cross join unnest(categories_below(category.id)) as below(id)
    where array_to_tsvector(words_of(name)) @@ query_before(${search})`)
  await chain.owner.query(unprepared`
    select *, folded(name) as sort_name from product
    where archived_at is null and (words_before(name, sku, barcode) @@ query_before(${search}) or category_id = any('{}'))
    order by folded(name), id limit 21`)
}

function quantiles(times: number[]) {
  const sorted = times.toSorted((one, two) => one - two)
  const at = (share: number) => Math.round(100 * sorted[Math.floor(share * sorted.length)]!) / 100
  return { median: at(0.5), p95: at(0.95), p99: at(0.99) }
}

/** Makes one typing error: a letter wrong, missing or too much, or two transposed. */
function withError(word: string): string {
  const at = Math.floor(random() * (word.length - 1))
  const letter = String.fromCharCode(97 + Math.floor(random() * 26))
  const [before, one, two, after] = [word.slice(0, at), word[at]!, word[at + 1]!, word.slice(at + 2)]
  const mistyped = pick([
    before + letter + two + after,
    before + two + after,
    before + one + letter + two + after,
    before + two + one + after,
  ])
  return mistyped === word ? withError(word) : mistyped
}

/** Words of 5 to 12 letters, of syllables. */
function inventedWords(): Set<string> {
  const made = new Set<string>()
  while (made.size < words) {
    let word = ''
    while (word.length < 5 || (word.length < 10 && random() < 0.6))
      word += pick([...'bcdfghjklmnprstvz']) + pick([...'aeiou', 'ai', 'ou', 'er', 'on'])
    made.add(word)
  }
  return made
}

const print = (line: string) => process.stdout.write(`${line}\n`)
