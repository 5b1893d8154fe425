/**
 * `npm run new-subgraph NAME` makes a subgraph that extends `Product` with one field, tested and
 * composed. `npm run new-subgraph -- --remove NAME` removes it.
 */
import { parseArgs } from 'node:util'
import { makeSubgraph } from './new-subgraph/make.ts'
import { namesOf, rejection } from './new-subgraph/names.ts'
import { removalRejection, removeSubgraph } from './new-subgraph/remove.ts'
import { whatIsTaken } from './new-subgraph/taken.ts'

try {
  const { values, positionals } = parseArgs({
    options: { remove: { type: 'boolean' } },
    allowPositionals: true,
  })
  const [name = ''] = positionals
  const rejected = values.remove ? await removalRejection(name) : rejection(name, await whatIsTaken())
  if (rejected) throw new Error(rejected)
  process.stdout.write(await (values.remove ? removeSubgraph : makeSubgraph)(namesOf(name)))
} catch (fault) {
  process.stderr.write(`${(fault as Error).message}\n`)
  process.exitCode = 1
}
