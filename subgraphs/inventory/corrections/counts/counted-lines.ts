/** Lines of one count, at the most. */
export const maxCounted = 1_000
/** Units of one line. */
export const countRange: [number, number] = [0, 1_000_000]
