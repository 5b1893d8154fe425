import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import type { Plugin } from 'vite'

const source = fileURLToPath(new URL('../src/', import.meta.url))
const prefix = 'virtual:texts/'

/** The files of texts in a language: one in each folder that has any. */
export const textFiles = (language: string): string[] =>
  readdirSync(source)
    .map((folder) => `${source}${folder}/${language}.json`)
    .filter((file) => existsSync(file))

/** Every text in a language, as written. */
export const readTexts = (language: string): Record<string, string> =>
  Object.assign({}, ...textFiles(language).map((file) => JSON.parse(readFileSync(file, 'utf8'))))

/** `import 'virtual:texts/fr'`: every text in French, parsed here, so that the page carries no parser. */
export const texts = (): Plugin => ({
  name: 'texts',
  resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
  load(id) {
    if (!id.startsWith(`\0${prefix}`)) return
    const language = id.slice(prefix.length + 1)
    for (const file of textFiles(language)) this.addWatchFile(file)
    const parsed = Object.entries(readTexts(language)).map(([name, text]) => [name, plain(parse(text))])
    return `export default ${JSON.stringify(Object.fromEntries(parsed))}`
  },
})

/** A text without values needs no formatting. */
function plain(elements: MessageFormatElement[]): string | MessageFormatElement[] {
  const [first] = elements
  return elements.length === 1 && first?.type === TYPE.literal ? first.value : elements
}
