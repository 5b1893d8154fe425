/**
 * Reads a percentage with at most two decimals, such as `-10.5` or `7,25`, as hundredths of a percent.
 * Undefined for other text, for 0, and for a percentage below -100 or above 1000.
 */
export function basisPoints(text: string): number | undefined {
  const [, sign, whole, fraction = ''] = /^([-+−]?)(\d{1,4})(?:[.,](\d{1,2}))?$/.exec(text.trim()) ?? []
  if (whole === undefined) return undefined
  const points = Number(whole + fraction.padEnd(2, '0')) * (sign === '-' || sign === '−' ? -1 : 1)
  return points === 0 || points < -10_000 || points > 100_000 ? undefined : points
}
