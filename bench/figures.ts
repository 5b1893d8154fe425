import { percentile } from '../tests/support/percentile.ts'

/** The figures of a run, from measured milliseconds in any order. */
export const spread = (samples: number[]): string =>
  `median ${percentile(samples, 0.5).toFixed(1)} ms, p99 ${percentile(samples, 0.99).toFixed(1)} ms`

/** Runs `clients` in parallel, each repeatedly, until `times` runs are done. @returns runs a second */
export async function perSecond(clients: number, times: number, once: (client: number) => Promise<void>) {
  let left = times
  const startedAt = performance.now()
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      while (left-- > 0) await once(client)
    }),
  )
  return times / ((performance.now() - startedAt) / 1_000)
}
