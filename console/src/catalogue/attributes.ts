/**
 * Reads the text `colour: red` as a filter of products by one attribute. The value is JSON where it can be, so
 * that `size: 42` finds the number. Other text filters nothing.
 */
export function attributesOf(text: string): { attributes?: Record<string, unknown> } {
  const [, name, value] = /^([^:=]+)[:=](.+)$/.exec(text) ?? []
  if (!name?.trim() || !value?.trim()) return {}
  return { attributes: { [name.trim()]: jsonOrText(value.trim()) } }
}

function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
