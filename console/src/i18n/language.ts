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

type Load = () => Promise<{ default: Messages }>

/** The build makes two files a language from the texts of all folders: for the sign-in page, and for the others. */
const first: Record<Language, Load> = {
  en: () => import('virtual:texts/first/en'),
  fr: () => import('virtual:texts/first/fr'),
}
const others: Record<Language, Load> = {
  en: () => import('virtual:texts/others/en'),
  fr: () => import('virtual:texts/others/fr'),
}
let needsOthers = false

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
  const loads = needsOthers ? [first[chosen], others[chosen]] : [first[chosen]]
  const parts = await Promise.all(loads.map((load) => load()))
  const messages: Messages = Object.assign({}, ...parts.map((part) => part.default))
  intl.value = createIntl({ locale: locales[chosen], messages, onError: raise }, cache)
  locale.value = locales[chosen]
  document.documentElement.lang = chosen
}

/** Loads the texts of the pages of a signed-in user. Later changes of the language load them too. */
export async function loadOtherTexts(): Promise<void> {
  needsOthers = true
  await setLanguage(intl.peek() ? language.peek() : preferredLanguage())
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
