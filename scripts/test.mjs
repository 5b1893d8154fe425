// `npm test` runs this: it installs missing packages, then runs vitest in the same process, with
// the rest of the command line: `npm test -- local/postgres`.
import { rejectOldNode } from './node-version.mjs'

rejectOldNode()
test()

async function test() {
  const { installMissing } = await import('./install.mjs')
  await installMissing()
  process.env.APOLLO_TELEMETRY_DISABLED = '1'
  const options = process.argv.slice(2)
  // Full experiments take longer than a run of all tests may: `npm run test:endurance -- --long FILE`.
  const args = options.includes('--long')
    ? options.filter((arg) => arg !== '--long').map((arg) => (arg === 'endurance' ? 'long' : arg))
    : options
  process.argv.splice(2, options.length, 'run', ...args)
  await import('../node_modules/vitest/vitest.mjs')
}
