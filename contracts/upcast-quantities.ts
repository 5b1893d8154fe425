/**
 * Makes an upcast for events whose quantities were whole units: the named fields become thousandths,
 * wherever they are in the data. A field without a value stays so.
 */
export function quantitiesOf(...fields: string[]): (older: unknown) => unknown {
  const upcast = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(upcast)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([name, field]) => [
        name,
        fields.includes(name) && typeof field === 'number' ? field * 1_000 : upcast(field),
      ]),
    )
  }
  return upcast
}
