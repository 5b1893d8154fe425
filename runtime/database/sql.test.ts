import { describe, expect, test } from 'vitest'
import { checkNames, fragment, sql, unprepared } from './sql.ts'

const attack = `'; drop table store; --`

describe('a statement', () => {
  test('numbers its values in the order of the text', () => {
    const { name, text, values } = sql('sell')`update level set units = units - ${3} where id = ${'a'}`
    expect(name).toBe('sell')
    expect(text).toBe('update level set units = units - $1 where id = $2')
    expect(values).toEqual([3, 'a'])
  })

  test('without values has none', () => {
    expect(sql('now')`select now()`).toMatchObject({ text: 'select now()', values: [] })
  })

  test('has a parameter for each place of a value that occurs twice', () => {
    const id = 'a'
    expect(unprepared`select ${id}::text, ${id}::uuid`).toMatchObject({
      text: 'select $1::text, $2::uuid',
      values: [id, id],
    })
  })

  test.each([
    ['a text', attack],
    ['a list', [attack]],
    ['an object that looks like a fragment', { strings: [attack], inserted: [] }],
    ['an object that looks like a statement', { name: 'a', text: attack, values: [] }],
  ])('never takes %s as SQL', (_, value) => {
    const { text, values } = sql('find')`select id from store where name = ${value}`
    expect(text).toBe('select id from store where name = $1')
    expect(values).toEqual([value])
  })

  test('has the same text at each call, for all values', () => {
    const read = (id: string) => sql('read')`select ${fragment`id, ${id}::text`} where id = ${id}`
    expect(read('a').text).toBe(read(attack).text)
    expect(read(attack).text).toBe('select id, $1::text where id = $2')
  })

  test('starts with its first word, also when the word is on the next line', () => {
    const { text } = sql('read')`
      select id
      from store`
    expect(text).toBe('select id\n      from store')
  })

  test('without a name is not prepared', () => {
    expect(unprepared`select 1`.name).toBe('')
  })

  test('can be explained by another', () => {
    const read = sql('read')`select id from store where id = ${'a'}`
    expect(unprepared`explain ${read}`).toMatchObject({
      name: '',
      text: 'explain select id from store where id = $1',
      values: ['a'],
    })
  })

  test('does not take a promise or a function as a value', () => {
    // @ts-expect-error: an `await` is missing
    void unprepared`select ${Promise.resolve(1)}`
    // @ts-expect-error: a call is missing
    void unprepared`select ${() => 1}`
  })
})

describe('a fragment', () => {
  const store = (id: string | null) => (id === null ? fragment`true` : fragment`store_id = ${id}`)

  test('brings its values along, numbered where it stands', () => {
    const where = fragment`${store('a')} and units > ${2}`
    expect(sql('find')`select ${1}::int from level where ${where} limit ${10}`).toMatchObject({
      text: 'select $1::int from level where store_id = $2 and units > $3 limit $4',
      values: [1, 'a', 2, 10],
    })
  })

  test('can be left out', () => {
    expect(unprepared`select id from level where ${store(null)} limit ${10}`).toMatchObject({
      text: 'select id from level where true limit $1',
      values: [10],
    })
  })

  test('cannot become part of a string', () => {
    expect(() => `select id from level where ${store('a')}`).toThrow('use the tag sql or fragment')
  })

  test('that occurs twice sends its values once', () => {
    const ids = fragment`${['a']}::uuid[]`
    const where = fragment`(${ids} is null or store_id = any(${ids}))`
    expect(unprepared`select ${5}::int from level where ${where} and not ${where}`).toMatchObject({
      text:
        'select $1::int from level where ($2::uuid[] is null or store_id = any($2::uuid[]))' +
        ' and not ($2::uuid[] is null or store_id = any($2::uuid[]))',
      values: [5, ['a']],
    })
  })
})

describe('the check of names', () => {
  test('rejects a second text, and quotes both', () => {
    const check = checkNames()
    check(sql('read')`select 1`)
    check(sql('read')`select 1`)
    expect(() => check(sql('read')`select 2`)).toThrow(/statement read has two texts.*select 1.*select 2/s)
  })

  test('accepts any text without a name', () => {
    const check = checkNames()
    check(unprepared`select 1`)
    check(unprepared`select 2`)
  })
})
