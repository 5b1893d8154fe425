import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { prepareDatabases } from '../local/databases.ts'
import { startPostgres } from '../local/postgres/postgres.ts'
import { createLog } from '../runtime/log.ts'
import { type Outcome, simulateMonth } from './simulation/month.ts'
import { policies } from './simulation/policies.ts'
import { openSimulatedChain } from './simulation/simulated-chain.ts'
import { makeWorld } from './simulation/world.ts'

/**
 * `npm run simulate`: runs thirty days of one small chain, once for each policy of restocking, by the
 * real commands on a real database. Writes docs/restock-simulation.md, the same for the same seed.
 */
const size = { seed: 20_260_301, stores: 5, products: 30, days: 30 }

const folder = await mkdtemp(join(tmpdir(), 'comptoir-simulation-'))
const server = await startPostgres({ folder, fast: true, log: createLog('silent') })
try {
  await prepareDatabases(server.url, ['inventory'], { appPassword: 'app', ownerPassword: 'owner' })
  const world = makeWorld(size)
  const rows: string[] = []
  for (const [number, policy] of policies.entries()) {
    const chain = await openSimulatedChain(server.url, `simulation_${number}`, world)
    const outcome = await simulateMonth(chain, world, policy).finally(() => chain.close())
    if (outcome.mismatches > 0)
      throw new Error(`${policy.title}: ${outcome.mismatches} stock levels differ from their ledgers`)
    rows.push(rowOf(policy.title, outcome))
    process.stdout.write(`${rows.at(-1)}\n`)
  }
  await writeFile(new URL('../docs/restock-simulation.md', import.meta.url), page(rows))
} finally {
  await server.stop()
  await rm(folder, { recursive: true, force: true })
  if (server.folder !== folder) await rm(server.folder, { recursive: true, force: true })
}

function rowOf(title: string, { wanted, sold, emptyLevels, transfers, moved, unitsInStores }: Outcome) {
  const lost = wanted - sold
  const share = `${((100 * lost) / wanted).toFixed(1)} %`
  return `| ${[title, lost, share, emptyLevels, transfers, moved, unitsInStores].join(' | ')} |`
}

function page(rows: string[]) {
  const { seed, stores, products, days } = size
  return `# Thirty days with restock rules, and without

Made by \`npm run simulate\` (seed ${seed}): ${stores} stores, ${products} products, ${days} days. Every sale, delivery,
plan, approval and transfer is the real command on a real database; a day is a step, and takes no day. All runs meet the
same customers and the same suppliers, and at the end of each the ledger of every level adds up to its level.

| how levels are restocked | units not sold for want of stock | of what was wanted | empty levels, evenings added up | transfers | units moved | units in the stores, average |
|---|--:|--:|--:|--:|--:|--:|
${rows.join('\n')}

What is assumed: customers want units by chance (Poisson) around a weekly mean, more on Saturdays, threefold in one store
for three days of each product's feast; the busiest store sells more than three times what the quietest does. All levels
have the same thresholds: three days of an average store to reorder at, ten to fill up to. Suppliers fill the centre up
on Mondays to what all stores sell in a week and a fifth more, and forget one product in five. What is planned by the evening
leaves then, and arrives in the morning; a customer who finds less takes what is there, and does not come back for the
rest. A plan is made when a level crosses its reorder point, and each night for all of them.
`
}
