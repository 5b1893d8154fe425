import { openJobs } from '../../../runtime/jobs/jobs.ts'
import { createLog } from '../../../runtime/log.ts'
import { runProcess } from '../../../runtime/process/process.ts'
import { openSubgraph } from '../../../runtime/subgraph/open.ts'
import { sweepRestocks } from '../../../subgraphs/inventory/restock/sweep.ts'
import { inventory } from '../../../subgraphs/inventory/subgraph.ts'

/**
 * Runs inventory's jobs, and its restock sweeper unless told not to, without clients: `DATABASE
 * JOBS [unswept]`.
 */
await runProcess(async () => {
  const [databaseUrl, jobsUrl, unswept] = process.argv.slice(2)
  const log = createLog('silent')
  const jobs = openJobs({ url: jobsUrl!, log })
  const alone = () => {
    throw new Error('this process works alone: there is no other subgraph to call')
  }
  const subgraph = await openSubgraph(
    {
      ...inventory,
      eventHandlers: [],
      schedules: [],
      sendsOut: undefined,
      sweepers: unswept ? [] : [sweepRestocks],
    },
    {
      databaseUrl: databaseUrl!,
      pool: 8,
      jobs,
      log,
      currency: 'CAD',
      timeZone: 'UTC',
      answerDays: 30,
      subgraphs: alone,
      identity: { realmUrl: 'http://127.0.0.1:9/realms/comptoir', token: alone, now: alone },
    },
  )
  return {
    async begin() {
      await subgraph.connect()
      await subgraph.work()
    },
    async stop() {
      await jobs.close()
      await subgraph.close()
    },
  }
})
