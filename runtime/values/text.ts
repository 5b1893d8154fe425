/**
 * Says why PostgreSQL cannot hold a text, in a sentence for its sender: it has the character NUL,
 * or half a character, which would be stored as another. JSON allows both.
 * @returns undefined for a valid text
 */
export function textProblem(text: string): string | undefined {
  if (text.includes('\0')) return 'Text with the character NUL came: expected text without. Leave it out.'
  if (/\p{Surrogate}/u.test(text))
    return 'Text with half a character (a lone surrogate) came: expected Unicode. Mend or leave it out.'
  return undefined
}

/**
 * Says why no object may have a key, in a sentence for its sender: code that copies the object
 * would change JavaScript's own objects.
 * @returns undefined for a valid key
 */
export function keyProblem(key: string): string | undefined {
  if (!['__proto__', 'constructor', 'prototype'].includes(key)) return undefined
  return `The key ${key} came: expected one that is no part of JavaScript's own objects. Name it otherwise.`
}
