import { parseArgs } from 'node:util'
import { type Chain, startNetwork, startOneProcess } from '../tests/support/chains.ts'
import { measureAlertDelay } from './alert-delay.ts'
import { measureLevels } from './levels.ts'
import { measureSales } from './sales.ts'
import { measureStock } from './stock.ts'
import { measureStreams } from './streams.ts'
import { measureTokens } from './tokens.ts'

/**
 * `npm run bench` measures every scenario in both modes; `npm run bench -- alerts sales --mode
 * one-process` measures only these. With `--long` a scenario may take many minutes more. Absolute figures
 * belong to the machine. Only the ratios to the floor of the same run can be compared elsewhere.
 */
const scenarios = {
  levels: measureLevels,
  alerts: measureAlertDelay,
  sales: measureSales,
  stock: measureStock,
  streams: measureStreams,
  tokens: measureTokens,
}
const modes: Record<string, () => Promise<Chain>> = { 'one-process': startOneProcess, network: startNetwork }

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { mode: { type: 'string' }, long: { type: 'boolean', default: false } },
})
const chosen = positionals.length > 0 ? positionals : Object.keys(scenarios)
for (const [mode, start] of Object.entries(modes)) {
  if (values.mode && values.mode !== mode) continue
  const chain = await start()
  try {
    for (const name of chosen) {
      const measure = scenarios[name as keyof typeof scenarios]
      if (!measure) throw new Error(`no scenario ${name}: expected ${Object.keys(scenarios).join(', ')}`)
      say(`${mode}, ${name}: ${await measure(chain, { long: values.long })}`)
    }
  } finally {
    await chain.close()
  }
}

function say(line: string) {
  process.stdout.write(`${line}\n`)
}
