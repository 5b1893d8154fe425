import { badInput } from '../../../runtime/errors/errors.ts'
import { invalidInput } from '../../../runtime/errors/problem.ts'
import { checkText, shown } from '../../../runtime/values/check-text.ts'

/** The texts of a product or category in further languages, by language (BCP 47). */
export type Translations = Record<string, { name?: string; description?: string }>

const maxLanguages = 10
/** The length of a name in each language: that of the name in the language of the chain. */
export const productTexts = { longestName: 200 }
export const categoryTexts = { longestName: 100 }

/** JSON text of the translations. Each language must be unique. @throws Problem InvalidInput */
export function checkTranslations(
  translations: readonly { language: string; name?: string | null; description?: string | null }[],
  { longestName }: { longestName: number },
): string {
  if (translations.length > maxLanguages)
    throw invalidInput(
      'translations',
      `translations has ${translations.length} languages: expected at most ${maxLanguages}.`,
    )
  const checked: Translations = {}
  for (const [index, { language: tag, name, description }] of translations.entries()) {
    const field = `translations.${index}`
    const language = canonical(tag)
    if (language === null)
      throw invalidInput(`${field}.language`, `${field}.language is ${shown(tag)}: ${expectedTag}`)
    if (language in checked)
      throw invalidInput(
        `${field}.language`,
        `translations has ${language} twice: expected each language once.`,
      )
    if (name == null && description == null)
      throw invalidInput(
        field,
        `${field} has no text in ${language}: expected a name, a description or both.`,
      )
    checked[language] = {
      ...(name != null && { name: checkText(`${field}.name`, name, { min: 1, max: longestName }) }),
      ...(description != null && {
        description: checkText(`${field}.description`, description, { min: 0, max: 5_000, lines: true }),
      }),
    }
  }
  return JSON.stringify(checked)
}

/** The translations as a list, in the order of languages. */
export const listTranslations = (translations: Translations) =>
  Object.entries(translations)
    .map(([language, { name = null, description = null }]) => ({ language, name, description }))
    .sort((one, other) => (one.language < other.language ? -1 : 1))

/**
 * The text in a language: in `fr-CA`, else in `fr`, else in the language of the chain, which is the text
 * of the row.
 * @throws BAD_USER_INPUT for a tag that is no language
 */
export function textIn(
  row: { translations: Translations; name: string; description?: string },
  field: 'name' | 'description',
  tag: string | null | undefined,
): string {
  const own = row[field] ?? ''
  if (tag == null) return own
  const language = canonical(tag)
  if (language === null) throw badInput(`language is ${shown(tag)}: ${expectedTag}`)
  const { translations } = row
  return translations[language]?.[field] ?? translations[language.split('-')[0]!]?.[field] ?? own
}

const expectedTag = 'expected a language, or a language and a country, for example fr or fr-CA.'

/** `fr-CA` for each spelling of it. Null for other texts. */
function canonical(tag: string): string | null {
  const parts = /^([a-z]{2,3})(?:[-_]([a-z]{2}))?$/i.exec(tag)
  if (!parts) return null
  const [, language, country] = parts
  return country ? `${language!.toLowerCase()}-${country.toUpperCase()}` : language!.toLowerCase()
}
