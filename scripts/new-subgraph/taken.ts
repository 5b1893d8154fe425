import { readdir, readFile } from 'node:fs/promises'
import { Kind } from 'graphql'
import { readSchemas, schemaFiles } from '../schema-files.ts'
import type { Taken } from './names.ts'

/** Reads the names that are already in use. */
export async function readNamesInUse(): Promise<Taken> {
  const { documents } = await readSchemas(await schemaFiles())
  const products = documents
    .flatMap(({ definitions }) => definitions)
    .filter((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION)
    .filter(({ name }) => name.value === 'Product')
  const realm = JSON.parse(await readFile('keycloak/realm.json', 'utf8'))
  return {
    subgraphs: await foldersIn('subgraphs'),
    productFields: products.flatMap(({ fields = [] }) => fields.map(({ name }) => name.value)),
    databases: [...(await foldersIn('migrations')), 'jobs', 'postgres'],
    clients: realm.clients.map(({ clientId }: { clientId: string }) => clientId),
  }
}

async function foldersIn(folder: string) {
  const entries = await readdir(folder, { withFileTypes: true })
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
}
