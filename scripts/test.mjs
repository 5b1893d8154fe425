// What `npm test` runs: installs what is missing, then vitest in this same process, with the rest of the
// command line: `npm test -- local/postgres`.
import { refuseOldNode } from './node-version.mjs'

refuseOldNode()
test()

async function test() {
  const { installMissing } = await import('./install.mjs')
  await installMissing()
  process.env.APOLLO_TELEMETRY_DISABLED = '1'
  process.argv.splice(2, 0, 'run')
  await import('../node_modules/vitest/vitest.mjs')
}
