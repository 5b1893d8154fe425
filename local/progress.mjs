// `npm start` tells each step as it begins, and every ten seconds that the step still goes on.
const beatMs = 10_000

let beat

/** Ends the step before, and begins one: `begin('Starting PostgreSQL')`. */
export function begin(what) {
  finish()
  const startedAt = performance.now()
  process.stdout.write(`${what} ...\n`)
  beat = setInterval(() => {
    process.stdout.write(`${what} ... ${Math.round((performance.now() - startedAt) / 1000)} s\n`)
  }, beatMs).unref()
}

export function finish() {
  clearInterval(beat)
}
