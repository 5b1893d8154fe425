import { signal } from '@preact/signals'

/** The locale of the user's language. It formats numbers and dates. */
export const locale = signal('en-CA')
