// What `npm run test:keycloak` runs: makes sure of Java and Maven, then the tests on a real Keycloak, with the
// rest of the command line: `npm run test:keycloak -- local/story`.
import { execFileSync, spawnSync } from 'node:child_process'
import { refuseOldNode } from './node-version.mjs'

const programs = { java: 'openjdk-17-jre-headless', mvn: 'maven' }

refuseOldNode()
test()

async function test() {
  const packages = missing()
  if (packages.length > 0 && process.env.CI) install(packages)
  else if (packages.length > 0) {
    process.stderr.write(`Keycloak needs Java 17 and Maven: apt-get install ${packages.join(' ')}\n`)
    process.exitCode = 1
    return
  }
  if (!process.argv.includes('--config')) process.argv.splice(2, 0, '--config', 'vitest.keycloak.config.ts')
  await import('./test.mjs')
}

function missing() {
  const absent = Object.keys(programs).filter((name) => spawnSync(name, ['-version']).error)
  return absent.map((name) => programs[name])
}

function install(packages) {
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  execFileSync('apt-get', ['update', '--quiet'], options)
  execFileSync('apt-get', ['install', '--quiet', '--yes', '--no-install-recommends', ...packages], options)
}
