/** An exact cost, in thousandths of a minor unit, as whole minor units: rounded half away from zero. */
export function minorUnitsOf(cost: number): number {
  const rest = cost % 1_000
  return (cost - rest) / 1_000 + (Math.abs(rest) < 500 ? 0 : Math.sign(rest))
}
