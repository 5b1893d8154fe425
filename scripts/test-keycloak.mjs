// `npm run test:keycloak` runs this: it makes sure that Java and Maven are installed, then runs the tests
// on a real Keycloak, with the rest of the command line: `npm run test:keycloak -- tests/story`.
import { rejectOldNode } from './node-version.mjs'

rejectOldNode()
test()

async function test() {
  const { ensurePrograms } = await import('./programs.mjs')
  const programs = { java: 'openjdk-17-jre-headless', mvn: 'maven' }
  if (!ensurePrograms('Keycloak needs Java 17 and Maven', programs)) return
  await import('./test.mjs')
}
