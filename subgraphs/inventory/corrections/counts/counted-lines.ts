/** Maximum number of lines of a count. */
export const maxCounted = 1_000
/** Minimum and maximum units of a line. */
export const countRange: [number, number] = [0, 1_000_000]
