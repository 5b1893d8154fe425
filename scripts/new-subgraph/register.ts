import type { Names } from './names.ts'

/** `subgraphs/all.ts` with one manifest more. */
export function registerManifest(text: string, { name, camel }: Names): string {
  return edit('subgraphs/all.ts', text, [
    [/(\n\n\/\*\* Every subgraph)/, `\nimport { ${camel} } from './${name}/subgraph.ts'$1`],
    [/(manifests: Manifest\[\] = \[[^\]]*?),?\s*\]/, `$1, ${camel}]`],
  ])
}

/** `codegen.yml` with the types of one subgraph more. */
export function registerTypes(text: string, { name }: Names): string {
  return edit('codegen.yml', text, [
    [
      /(\ngenerates:\n[\s\S]*?)\n*$/,
      `$1
  subgraphs/${name}/generated.ts:
    schema: [contracts/common.graphql, subgraphs/${name}/schema.graphql]
    plugins: [typescript, typescript-resolvers]
    config:
      mappers:
        Product: ./parents.ts#ProductReference
`,
    ],
  ])
}

/** `keycloak/realm.json` with a client and its service account, who may call other subgraphs and nothing else. */
export function registerClient(text: string, { name }: Names, userId: string): string {
  const client = `{
      "clientId": "comptoir-${name}",
      "name": "Subgraph ${name}",
      "secret": "demo-only-${name}",
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

/** Text is edited, not parsed and printed, so that comments and layout stay. */
function edit(file: string, text: string, changes: [place: RegExp, written: string][]): string {
  return changes.reduce((before, [place, written]) => {
    if (place.test(before)) return before.replace(place, written)
    throw new Error(`${file} is not laid out as expected: nothing in it matches ${place}.`)
  }, text)
}
