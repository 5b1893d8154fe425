import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import type { Plugin } from 'vite'

const source = fileURLToPath(new URL('../src/', import.meta.url))
const prefix = 'virtual:texts/'

/** The files with the texts of a language, such as `src/home/fr.json`: at most one in each folder. */
export const textFiles = (language: string): string[] =>
  readdirSync(source)
    .map((folder) => `${source}${folder}/${language}.json`)
    .filter((file) => existsSync(file))

/** Every text in a language, as written. */
export const readTexts = (language: string): Record<string, string> =>
  Object.assign({}, ...textFiles(language).map((file) => JSON.parse(readFileSync(file, 'utf8'))))

/**
 * A Vite plugin: `import 'virtual:texts/fr'` gives all French texts. The build parses them, so that the
 * browser loads no parser.
 */
export const texts = (): Plugin => ({
  name: 'texts',
  resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
  load(id) {
    if (!id.startsWith(`\0${prefix}`)) return
    const language = id.slice(prefix.length + 1)
    for (const file of textFiles(language)) this.addWatchFile(file)
    const parsed = Object.entries(readTexts(language)).map(([name, text]) => [name, simplify(parse(text))])
    return `export default ${JSON.stringify(Object.fromEntries(parsed))}`
  },
})

/** Turns a text without placeholders into a string, which needs no formatting. */
function simplify(elements: MessageFormatElement[]): string | MessageFormatElement[] {
  const [first] = elements
  return elements.length === 1 && first?.type === TYPE.literal ? first.value : elements
}
