import { signal } from '@preact/signals'

/** What numbers and dates look like: the locale of the language that the person reads. */
export const locale = signal('en-CA')
