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
plan, approval and transfer is the real command on a real database; a simulated day takes seconds. All runs meet the
same customers and the same suppliers, and at the end of each the ledger of every stock level adds up to its level.

| how stock levels are restocked | units not sold, because there was no stock | share of the wanted units | empty stock levels, evenings added up | transfers | units moved | units in the stores, average |
|---|--:|--:|--:|--:|--:|--:|
${rows.join('\n')}

The assumptions: customers want units at random (Poisson) around a weekly mean, more on Saturdays. Each product sells
threefold in one store for three days. The busiest store sells more than three times as much as the quietest. All
stock levels have the same thresholds: three days of an average store to reorder at, ten to fill up to. Suppliers fill the centre up
on Mondays to the sales of all stores in a week and a fifth more, and forget one product in five. Transfers that are
planned by the evening leave then, and arrive in the morning; a customer who finds less takes that, and does not come back for
the rest. A plan is made when a stock level crosses its reorder point, and each night for all of them.
`
}
