import { percentile } from '../tests/support/percentile.ts'

/** The median and the 99th percentile of measured milliseconds. */
export const spread = (samples: number[]): string =>
  `median ${percentile(samples, 0.5).toFixed(1)} ms, p99 ${percentile(samples, 0.99).toFixed(1)} ms`

/** Runs `once` in `clients` parallel loops, `times` times in all. @returns runs a second */
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
