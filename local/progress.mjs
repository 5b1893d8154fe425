// `npm start` prints each step as it begins, and again every ten seconds while it lasts.
const beatMs = 10_000

let beat

/** Ends the last step, and begins another: `begin('Starting PostgreSQL')`. */
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
