/** `npm run -s realm -- https://api.example`: prints the realm for production, for Keycloak to import. */
import { readFileSync } from 'node:fs'
import { productionRealm } from './production-realm.ts'

const [address = ''] = process.argv.slice(2)
if (URL.canParse(address))
  process.stdout.write(
    productionRealm(readFileSync(new URL('../keycloak/realm.json', import.meta.url), 'utf8'), address),
  )
else {
  process.stderr.write(
    `The gateway's address is '${address}': expected one such as https://api.example. ` +
      'Run: npm run -s realm -- https://api.example\n',
  )
  process.exitCode = 1
}
