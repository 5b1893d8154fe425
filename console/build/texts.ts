import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import type { Plugin } from 'vite'

const source = fileURLToPath(new URL('../src/', import.meta.url))
const prefix = 'virtual:texts/'

/** The sign-in page has texts from these folders only, so that it need not load the texts of the other pages. */
export const firstFolders = ['home', 'ui']

/** The files with the texts of a language, such as `src/home/fr.json`: at most one in each folder. */
export const textFiles = (language: string, fits = (_folder: string) => true): string[] =>
  readdirSync(source)
    .filter(fits)
    .map((folder) => `${source}${folder}/${language}.json`)
    .filter((file) => existsSync(file))

/** The texts of some files, as written. */
export const readTexts = (files: string[]): Record<string, string> =>
  Object.assign({}, ...files.map((file) => JSON.parse(readFileSync(file, 'utf8'))))

/**
 * A Vite plugin: `import 'virtual:texts/first/fr'` gives the French texts of the sign-in page, and
 * `virtual:texts/others/fr` those of the other pages. The build parses them, so that the browser loads no parser.
 */
export const texts = (): Plugin => ({
  name: 'texts',
  resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
  load(id) {
    if (!id.startsWith(`\0${prefix}`)) return
    const [part, language] = id.slice(prefix.length + 1).split('/')
    const files = textFiles(language!, (folder) => firstFolders.includes(folder) === (part === 'first'))
    for (const file of files) this.addWatchFile(file)
    const parsed = Object.entries(readTexts(files)).map(([name, text]) => [name, simplify(parse(text))])
    return `export default ${JSON.stringify(Object.fromEntries(parsed))}`
  },
})

/** Turns a text without placeholders into a string, which needs no formatting. */
function simplify(elements: MessageFormatElement[]): string | MessageFormatElement[] {
  const [first] = elements
  return elements.length === 1 && first?.type === TYPE.literal ? first.value : elements
}
