/**
 * Reads a decimal number such as `-10.5` or `7,25` as a whole number of its smallest steps: with two digits,
 * 7.25 is 725. Undefined for other text, and for more decimals. It uses no floating-point numbers.
 */
export function scaled(text: string, digits: number): number | undefined {
  const [, sign, whole, fraction = ''] = /^([-+−]?)(\d{1,10})(?:[.,](\d+))?$/.exec(text.trim()) ?? []
  if (whole === undefined || fraction.length > digits) return undefined
  const steps = Number(whole + fraction.padEnd(digits, '0'))
  return steps !== 0 && (sign === '-' || sign === '−') ? -steps : steps
}

/** Writes steps as a user types them: with four digits, 99750 is 9.975. */
export function unscaled(steps: number, digits: number): string {
  const text = `${steps}`.padStart(digits + 1, '0')
  const fraction = text.slice(-digits).replace(/0+$/, '')
  return fraction ? `${text.slice(0, -digits)}.${fraction}` : text.slice(0, -digits)
}
