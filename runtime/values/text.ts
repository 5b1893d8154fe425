/**
 * Says why PostgreSQL cannot hold a text, in a sentence for its sender: it has the character NUL,
 * or half a character, which would be stored as another. JSON allows both.
 * @returns undefined for a valid text
 */
export function textProblem(text: string): string | undefined {
  if (text.includes('\0')) return 'Got text with the character NUL: expected text without it. Leave it out.'
  if (/\p{Surrogate}/u.test(text))
    return 'Got text with half a character (a lone surrogate): expected Unicode. Fix it or leave it out.'
  return undefined
}

/**
 * Says why no object may have a key, in a sentence for its sender: code that copies the object
 * would change JavaScript's own objects.
 * @returns undefined for a valid key
 */
export function keyProblem(key: string): string | undefined {
  if (!['__proto__', 'constructor', 'prototype'].includes(key)) return undefined
  return `Got the key ${key}: expected a name that JavaScript's own objects do not use. Use another name.`
}
