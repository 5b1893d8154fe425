// `npm test` runs this: it installs missing packages, then runs vitest in the same process, with
// the rest of the command line: `npm test -- local/postgres`.
import { rejectOldNode } from './node-version.mjs'

rejectOldNode()
test()

async function test() {
  const { installMissing } = await import('./install.mjs')
  await installMissing()
  process.env.APOLLO_TELEMETRY_DISABLED = '1'
  const given = process.argv.slice(2)
  // Full experiments take longer than a run of all tests may: `npm run test:endurance -- --long FILE`.
  const args = given.includes('--long')
    ? given.filter((arg) => arg !== '--long').map((arg) => (arg === 'endurance' ? 'long' : arg))
    : given
  process.argv.splice(2, given.length, 'run', ...args)
  await import('../node_modules/vitest/vitest.mjs')
}
