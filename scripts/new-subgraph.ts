/** `npm run new-subgraph NAME`: makes a subgraph that extends `Product` with one field, tested and composed. */
import { makeSubgraph } from './new-subgraph/make.ts'
import { namesOf, refusal } from './new-subgraph/names.ts'
import { whatIsTaken } from './new-subgraph/taken.ts'

try {
  const [name] = process.argv.slice(2)
  const refused = refusal(name, await whatIsTaken())
  if (refused) throw new Error(refused)
  process.stdout.write(await makeSubgraph(namesOf(name!)))
} catch (fault) {
  process.stderr.write(`${(fault as Error).message}\n`)
  process.exitCode = 1
}
