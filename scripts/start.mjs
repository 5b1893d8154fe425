// `npm start` runs this: plain Node, which installs missing packages and continues with
// local/start.ts in the same process, so that Ctrl-C has one process to stop.
import { rejectOldNode } from './node-version.mjs'

rejectOldNode()
start()

async function start() {
  const { readFileSync } = await import('node:fs')
  if (process.argv.includes('--help')) {
    process.stdout.write(readFileSync(new URL('../local/usage.txt', import.meta.url)))
    return
  }
  const { installMissing } = await import('./install.mjs')
  await installMissing()
  const { buildConsole } = await import('./console.mjs')
  await buildConsole()

  process.env.APOLLO_TELEMETRY_DISABLED = '1'
  const { fileURLToPath } = await import('node:url')
  const { register } = await import('tsx/esm/api')
  register({ tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)) })
  const { begin } = await import('../local/progress.mjs')
  begin('Loading Comptoir')
  await import('../local/start.ts')
}
