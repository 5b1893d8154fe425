import { execFileSync, spawnSync } from 'node:child_process'

/**
 * Makes sure that programs which npm does not bring are installed. In CI it installs them on
 * Debian, elsewhere it prints the command.
 * @param programs the Debian package of each
 * @returns true if all of them are there
 */
export function ensurePrograms(what, programs) {
  const packages = Object.entries(programs).flatMap(([name, from]) => (isThere(name) ? [] : from))
  if (packages.length === 0) return true
  if (process.env.CI) {
    install(packages)
    return true
  }
  process.stderr.write(`${what}: apt-get install ${packages.join(' ')}\n`)
  process.exitCode = 1
  return false
}

const isThere = (name) => spawnSync('sh', ['-c', `command -v ${name}`]).status === 0

function install(packages) {
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  execFileSync('apt-get', ['update', '--quiet'], options)
  execFileSync('apt-get', ['install', '--quiet', '--yes', '--no-install-recommends', ...packages], options)
}
