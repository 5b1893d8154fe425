const secretName = /password|secret|token|authorization|credential|api.?key|private.?key/i
const hidden = '[hidden]'

/**
 * Hides secrets in a payload that people will see: fields that are named like secrets, and secrets
 * within texts.
 */
export function withoutSecrets(value: unknown): unknown {
  if (typeof value === 'string') return textWithoutSecrets(value)
  if (Array.isArray(value)) return value.map(withoutSecrets)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [
      name,
      secretName.test(name) ? hidden : withoutSecrets(field),
    ]),
  )
}

/** Hides passwords in addresses, bearer tokens, signed tokens and signing secrets. */
export function textWithoutSecrets(text: string): string {
  return text
    .replace(/(\/\/[^\s/:@]*):[^\s/@]+@/g, `$1:${hidden}@`)
    .replace(/\b(bearer|basic)\s+[\w.~+/=-]+/gi, `$1 ${hidden}`)
    .replace(/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, hidden)
    .replace(/\bwhsec_[\w+/=-]+/g, hidden)
}
