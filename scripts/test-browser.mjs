// `npm run test:browser` runs this: it makes sure that Chromium is installed, then runs the tests with
// the rest of the command line.
import { rejectOldNode } from './node-version.mjs'

rejectOldNode()
test()

async function test() {
  const { ensurePrograms } = await import('./programs.mjs')
  if (!ensurePrograms('These tests need a browser', { chromium: 'chromium' })) return
  await import('./test.mjs')
}
