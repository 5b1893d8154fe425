import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { begin, finish } from '../local/progress.mjs'

const root = new URL('../', import.meta.url)

/** Runs `npm ci` if node_modules differs from package-lock.json. Ends the process if that fails. */
export async function installMissing() {
  if (isInstalled()) return
  begin('Installing packages (once; half a minute, more on a slow machine)')
  const npm = promisify(execFile)(
    'npm',
    ['ci', '--include=dev', '--no-audit', '--no-fund', '--prefer-offline'],
    { cwd: root, maxBuffer: 64 * 1024 * 1024 },
  )
  // After Ctrl-C npm goes on deleting files for some 15 s, and would collide with the next start.
  const stop = () => npm.child.kill('SIGKILL')
  process.once('SIGINT', stop).once('SIGTERM', stop)
  try {
    await npm
  } catch (error) {
    if (npm.child.signalCode === 'SIGKILL') process.exit(130)
    process.stderr.write(`${error.stdout ?? ''}${error.stderr ?? ''}`)
    const reason = error.stderr ? 'npm ci failed, its output is above' : error.message
    process.stderr.write(`The packages could not be installed (${reason}): fix that and start again.\n`)
    process.exit(1)
  } finally {
    finish()
    process.off('SIGINT', stop).off('SIGTERM', stop)
  }
}

/** npm writes the list of installed packages after all of them. Packages for other machines are optional. */
function isInstalled() {
  const record = new URL('node_modules/.package-lock.json', root)
  if (!existsSync(record)) return false
  const wanted = packagesOf(new URL('package-lock.json', root))
  const installed = packagesOf(record)
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    const found = installed[path]
    return path === '' || (found ? found.version === version && found.integrity === integrity : optional)
  })
}

const packagesOf = (lockFile) => JSON.parse(readFileSync(lockFile, 'utf8')).packages
