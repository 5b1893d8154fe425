import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { composeServices } from '@apollo/composition'
import { diff } from '@graphql-inspector/core'
import { buildSchema, printSchema } from 'graphql'
import { manifests } from '../subgraphs/all.ts'

/**
 * Composes the supergraph of all subgraphs and writes it with the public schema; shows what changed in public.
 * With --check it writes nothing and fails when the committed files are out of step.
 */
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
const files = { supergraph: 'gateway/supergraph.graphql', schema: 'docs/schema.graphql' }

const composed = composeServices(
  manifests.map(({ name, schema }) => ({ name, typeDefs: schema, url: `subgraph://${name}` })),
)
if (composed.errors) fail(composed.errors.map(({ message }) => message).join('\n'))
const publicSchema = printSchema(composed.schema!.toAPISchema().toGraphQLJSSchema())
const written = {
  supergraph: `${composed.supergraphSdl!.trim()}\n`,
  schema: `${publicSchema.trim()}\n`,
}

await showDiff(publicSchema)
if (values.check) await check()
else {
  await writeFile(files.supergraph, written.supergraph)
  await writeFile(files.schema, written.schema)
}

async function showDiff(after: string) {
  if (!existsSync(files.schema)) return
  const changes = await diff(buildSchema(await readFile(files.schema, 'utf8')), buildSchema(after))
  for (const { criticality, message } of changes) say(`${criticality.level.toLowerCase()}: ${message}`)
  say(
    changes.length === 0
      ? 'The public schema is unchanged.'
      : `${changes.length} changes of the public schema.`,
  )
}

async function check() {
  for (const [name, file] of Object.entries(files))
    if ((await readFile(file, 'utf8')) !== written[name as keyof typeof written])
      fail(`${file} is out of step with the subgraphs: run npm run compose and commit it.`)
}

function say(line: string) {
  process.stdout.write(`${line}\n`)
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}
