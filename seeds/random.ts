/** A number from 0 up to but not including 1. */
export type Random = () => number

/** Makes the same numbers for the same seed, on every machine (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Draws from `choices`, each in proportion to its weight. */
export function lottery<Choice>(choices: Choice[], weightOf: (choice: Choice) => number) {
  let total = 0
  const upTo = choices.map((choice) => {
    total += weightOf(choice)
    return total
  })
  return (random: Random): Choice => {
    const drawn = random() * total
    let low = 0
    let high = choices.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (upTo[middle]! > drawn) high = middle
      else low = middle + 1
    }
    return choices[low]!
  }
}
