import type { Names } from './names.ts'
import type { Register, RegisterChanges } from './registers.ts'

/**
 * Adds a subgraph to the registers.
 * @param userId the id of its service account
 */
export const register = (names: Names, userId: string): RegisterChanges => ({
  'subgraphs/all.ts': (text) => registerManifest(text, names),
  'codegen.yml': (text) => registerTypes(text, names),
  'keycloak/realm.json': (text) => registerClient(text, names, userId),
  'docker-compose.yml': (text) => registerService(text, names),
})

/** Adds a manifest to `subgraphs/all.ts`. */
export function registerManifest(text: string, { name, camel }: Names): string {
  return edit('subgraphs/all.ts', text, [
    [/(\n\n\/\*\* All subgraphs)/, `\nimport { ${camel} } from './${name}/subgraph.ts'$1`],
    [/(manifests: Manifest\[\] = \[[^\]]*?),?\s*\]/, `$1, ${camel}]`],
  ])
}

/** Adds the types of a subgraph to `codegen.yml`. */
export function registerTypes(text: string, { name }: Names): string {
  return edit('codegen.yml', text, [
    [
      /(\ngenerates:\n[\s\S]*?)\n*$/,
      `$1
  subgraphs/${name}/generated/schema-types.ts:
    schema: &${name} [contracts/common.graphql, subgraphs/${name}/**/*.graphql]
    plugins: [typescript]
  subgraphs/${name}/generated/resolver-types.ts:
    schema: *${name}
    plugins:
      - add:
          content:
            - import type * as Types from './schema-types.ts'
            - import type { Product } from './schema-types.ts'
      - typescript-resolvers
    config:
      mappers:
        Product: ../mappers.ts#ProductReference
`,
    ],
  ])
}

/**
 * Adds a client and its service account to `keycloak/realm.json`. The account may only call other subgraphs.
 */
export function registerClient(text: string, { name }: Names, userId: string): string {
  const client = `{
      "clientId": "comptoir-${name}",
      "name": "Subgraph ${name}",
      "secret": "\${SERVICE_SECRET_PREFIX:demo-only-}${name}",
      "clientAuthenticatorType": "client-secret",
      "standardFlowEnabled": false,
      "directAccessGrantsEnabled": false,
      "serviceAccountsEnabled": true
    }`
  const account = `{
      "id": "${userId}",
      "username": "service-account-comptoir-${name}",
      "enabled": true,
      "serviceAccountClientId": "comptoir-${name}",
      "clientRoles": { "comptoir-api": ["internal:call"] }
    }`
  return edit('keycloak/realm.json', text, [
    [/(\n {2}"clients": \[\n[\s\S]*?)(\n {2}\])/, `$1,\n    ${client}$2`],
    [/(\n {2}"users": \[\n[\s\S]*?)(\n {2}\])/, `$1,\n    ${account}$2`],
  ])
}

/** Adds a service to `docker-compose.yml`. The other services get its address and wait for it. */
export function registerService(text: string, { name, database }: Names): string {
  const service = `  ${name}:
    <<: *subgraph
    command: [node, --import, tsx, subgraphs/start.ts, ${name}]
`
  const address = `  SUBGRAPH_URL_${database.toUpperCase()}: http://${name}:4000/${name}\n`
  return edit('docker-compose.yml', text, [
    [/(\n {2}SUBGRAPH_URL_\w+: [^\n]+\n)(?! {2}SUBGRAPH_URL_)/, `$1${address}`],
    [/(\nx-subgraphs-ready: [^\n]+\n(?: {2}[^\n]+\n)+)/, `$1  ${name}: { condition: service_healthy }\n`],
    [/((?:\n {2}[\w-]+:\n {4}<<: \*subgraph\n(?: {4}[^\n]+\n)+)+)/, `$1\n${service}`],
  ])
}

/** Text is edited, not parsed and printed, so that comments and layout stay. */
function edit(file: Register, text: string, changes: [place: RegExp, addition: string][]): string {
  return changes.reduce((before, [place, addition]) => {
    if (place.test(before)) return before.replace(place, addition)
    throw new Error(`${file} is not laid out as expected: nothing in it matches ${place}.`)
  }, text)
}
