import type { Names } from './names.ts'
import type { Register, RegisterChanges } from './registers.ts'

/** Removes from the registers all that `register` added. */
export const unregister = (names: Names): RegisterChanges => ({
  'subgraphs/all.ts': (text) => unregisterManifest(text, names),
  'codegen.yml': (text) => unregisterTypes(text, names),
  'keycloak/realm.json': (text) => unregisterClient(text, names),
  'docker-compose.yml': (text) => unregisterService(text, names),
})

/** Removes the manifest from `subgraphs/all.ts`. */
export function unregisterManifest(text: string, { name, camel }: Names): string {
  return cut('subgraphs/all.ts', text, new RegExp(`/${name}/|\\b${camel}\\b`), [
    new RegExp(`\\nimport \\{ ${camel} \\} from './${name}/subgraph\\.ts'`),
    new RegExp(`(?<=manifests: Manifest\\[\\] = \\[[^\\]]*),\\s*${camel}\\b`),
  ])
}

/** Removes the types of the subgraph from `codegen.yml`. */
export function unregisterTypes(text: string, { name }: Names): string {
  return cut('codegen.yml', text, new RegExp(`subgraphs/${name}/`), [
    new RegExp(`(?: {2}subgraphs/${name}/generated/(?:schema|resolver)-types\\.ts:\\n(?: {4}.*\\n)+)+`),
  ])
}

/** Removes the client and its service account from `keycloak/realm.json`. */
export function unregisterClient(text: string, { name }: Names): string {
  const rest = '[^]*?\\n {4}\\}'
  return cut('keycloak/realm.json', text, new RegExp(`"(?:service-account-)?comptoir-${name}"`), [
    new RegExp(`,\\n {4}\\{\\n {6}"clientId": "comptoir-${name}",${rest}`),
    new RegExp(`,\\n {4}\\{\\n {6}"id": ".*",\\n {6}"username": "service-account-comptoir-${name}",${rest}`),
  ])
}

/**
 * Removes the service from `docker-compose.yml`. The other services then no longer have its address or
 * wait for it.
 */
export function unregisterService(text: string, { name, database }: Names): string {
  const address = `SUBGRAPH_URL_${database.toUpperCase()}: `
  return cut('docker-compose.yml', text, new RegExp(`\\b${address}|^ {2,}${name}:`, 'm'), [
    new RegExp(` {2}${address}.*\\n`),
    new RegExp(`(?<=\\n) {2}${name}: \\{ condition: service_healthy \\}\\n`),
    new RegExp(`\\n {2}${name}:\\n(?: {4}.+\\n)+`),
  ])
}

/**
 * Text is edited, not parsed and printed, so that comments and layout stay. A missing place is
 * skipped, so that an interrupted removal can be repeated.
 * @param trace matches mentions of this subgraph in the file, and no other text
 */
function cut(file: Register, text: string, trace: RegExp, places: RegExp[]): string {
  const rest = places.reduce((before, place) => before.replace(place, ''), text)
  const left = rest.split('\n').find((line) => trace.test(line))
  if (left === undefined) return rest
  throw new Error(
    `${file} names the subgraph in a line that npm run new-subgraph did not write: remove ${JSON.stringify(left.trim())} first.`,
  )
}
