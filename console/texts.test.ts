import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { expect, test } from 'vitest'
import { firstFolders, readTexts, textFiles } from './build/texts.ts'

const source = fileURLToPath(new URL('./src/', import.meta.url))
const english = readTexts(textFiles('en'))
const french = readTexts(textFiles('fr'))

/** The names of the placeholders of a text. */
function valuesOf(elements: MessageFormatElement[]): string[] {
  const found = elements.flatMap((element): string[] => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return []
    if (element.type === TYPE.plural || element.type === TYPE.select)
      return [element.value, ...Object.values(element.options).flatMap(({ value }) => valuesOf(value))]
    return [element.value]
  })
  return [...new Set(found)].sort()
}

/** The code of the sources in a folder, without the texts and the generated files. */
const codeIn = (folder: string) =>
  readdirSync(source + folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('.generated.') && !name.includes('.test.'))
    .map((name) => readFileSync(`${source}${folder}/${name}`, 'utf8'))
    .join('\n')
const sources = codeIn('.')

/** `alert.severity.` of `t(`alert.severity.${severity}`)`. */
const families = [...sources.matchAll(/`([a-zA-Z.-]+\.)\$\{[^}]*\}([a-zA-Z.]*)`/g)].map(
  ([, before, after]) => ({
    before: before!,
    after: after!,
  }),
)

test('every text exists in French', () => {
  expect(Object.keys(french).sort()).toEqual(Object.keys(english).sort())
  expect(Object.values(french).filter((text) => text.trim() === '')).toEqual([])
})

test('every text has the same placeholders in both languages', () => {
  const valuesIn = (texts: Record<string, string>) =>
    Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, valuesOf(parse(text))]))
  expect(valuesIn(french)).toEqual(valuesIn(english))
})

test('every text is used', () => {
  const unused = Object.keys(english).filter(
    (id) =>
      !sources.includes(`'${id}'`) &&
      !families.some(
        ({ before, after }) => id.startsWith(before) && id.endsWith(after) && id.length > before.length,
      ),
  )
  expect(unused).toEqual([])
})

test('the sign-in page uses no text of the other pages, which it does not load', () => {
  const code = firstFolders.map(codeIn).join('\n')
  const others = textFiles('en', (folder) => !firstFolders.includes(folder))
  const used = Object.keys(readTexts(others)).filter((id) => code.includes(`'${id}'`))
  expect(used).toEqual([])
})

test('every text is in only one file', () => {
  const ids = textFiles('en').flatMap((file) => Object.keys(JSON.parse(readFileSync(file, 'utf8'))))
  expect(ids.length).toBe(new Set(ids).size)
})

/** Words in the markup that are the same in every language. */
const names = ['Comptoir', 'English', 'Français']

const wordsIn = (markup: string) =>
  [
    ...markup.matchAll(
      /(?:>\s*|\b(?:label|title|hint|placeholder|aria-label)=")([A-Z][a-zé]+[^<>{}="]*)(?:"|\s*<\/)/g,
    ),
  ]
    .map(([, words]) => words!.trim())
    .filter((words) => !names.includes(words))

test('no text is in the markup, where it would have only one language', () => {
  expect(wordsIn(sources)).toEqual([])
  expect(wordsIn('<p>\n  Not translated\n</p><Card title="Nor this">')).toEqual([
    'Not translated',
    'Nor this',
  ])
})
