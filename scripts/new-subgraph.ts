/**
 * `npm run new-subgraph NAME` makes a subgraph that extends `Product` with one field, tested and
 * composed. `npm run new-subgraph -- --remove NAME` removes it.
 */
import { parseArgs } from 'node:util'
import { makeSubgraph } from './new-subgraph/make.ts'
import { namesOf, rejection } from './new-subgraph/names.ts'
import { removalRejection, removeSubgraph } from './new-subgraph/remove.ts'
import { readNamesInUse } from './new-subgraph/taken.ts'

const usage = `npm run new-subgraph NAME               makes a subgraph that extends Product with one field
npm run new-subgraph -- --remove NAME   removes it, unless it holds files of your own
`

try {
  const { values, positionals } = parseArgs({
    options: { remove: { type: 'boolean' }, help: { type: 'boolean' } },
    allowPositionals: true,
  })
  process.stdout.write(values.help ? usage : await run(positionals[0] ?? '', values.remove))
} catch (fault) {
  process.stderr.write(`${(fault as Error).message}\n`)
  process.exitCode = 1
}

async function run(name: string, remove = false): Promise<string> {
  const rejected = remove ? await removalRejection(name) : rejection(name, await readNamesInUse())
  if (rejected) throw new Error(rejected)
  return (remove ? removeSubgraph : makeSubgraph)(namesOf(name))
}
