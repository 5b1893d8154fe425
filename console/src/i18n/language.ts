import { createIntl, createIntlCache, type IntlShape } from '@formatjs/intl'
import { computed, signal } from '@preact/signals'
import { locale } from './locale.ts'
import type { TextId } from './texts.ts'

export const languages = ['en', 'fr'] as const
export type Language = (typeof languages)[number]

/** The locales that format numbers and dates. */
const locales: Record<Language, string> = { en: 'en-CA', fr: 'fr-CA' }
const storageKey = 'comptoir.language'

type Messages = Parameters<typeof createIntl>[0]['messages']

/** The build makes one file a language from the texts of every folder. */
const load: Record<Language, () => Promise<{ default: Messages }>> = {
  en: () => import('virtual:texts/en'),
  fr: () => import('virtual:texts/fr'),
}

const intl = signal<IntlShape<string>>()
const cache = createIntlCache()

export const language = computed<Language>(() => (intl.value?.locale.startsWith('fr') ? 'fr' : 'en'))

export function preferredLanguage(): Language {
  const wanted = [localStorage.getItem(storageKey) ?? '', ...navigator.languages]
  for (const tag of wanted) {
    const known = languages.find((language) => tag.startsWith(language))
    if (known) return known
  }
  return 'en'
}

export async function setLanguage(chosen: Language): Promise<void> {
  const { default: messages } = await load[chosen]()
  intl.value = createIntl({ locale: locales[chosen], messages, onError: raise }, cache)
  locale.value = locales[chosen]
  document.documentElement.lang = chosen
}

export async function chooseLanguage(chosen: Language): Promise<void> {
  localStorage.setItem(storageKey, chosen)
  await setLanguage(chosen)
}

/**
 * Returns a text in the user's language. A component that calls it renders again when the language changes.
 */
export function t(id: TextId, values?: Record<string, string | number | Date>): string {
  const { messages, formatMessage } = intl.value!
  // A text without placeholders is a string already.
  const text = messages[id]
  return typeof text === 'string' ? text : formatMessage({ id }, values)
}

function raise(error: Error): never {
  throw error
}
