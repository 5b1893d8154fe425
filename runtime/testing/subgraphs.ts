import type { ExecutionResult } from 'graphql'
import { expect } from 'vitest'
import type { Principal } from '../access/principal.ts'
import type { Database } from '../database/database.ts'
import { openJobs } from '../jobs/jobs.ts'
import { createLog } from '../log.ts'
import { type Outbound, openOutbound } from '../outbound/outbound.ts'
import type { AuditSeal, IdentityAccess, PaymentSettings } from '../subgraph/context.ts'
import { type Manifest, readersOf } from '../subgraph/manifest.ts'
import { openSubgraph, type Subgraph } from '../subgraph/open.ts'
import { localSubgraphClients } from '../subgraph-client/local.ts'
import { type TestDatabase, testDatabase } from './database.ts'
import { whenFileEnds } from './when-file-ends.ts'

/** The answer of an operation, as a test reads it. */
// biome-ignore lint/suspicious/noExplicitAny: an answer's shape is its operation's
export type Outcome = Record<string, any>

export interface TestSubgraph extends Subgraph {
  database: TestDatabase
  /** Runs an operation for a principal. @returns data and errors */
  ask(query: string, variables: Record<string, unknown>, principal: Principal): Promise<ExecutionResult>
  /** Runs an operation that must have no error. @returns its data and its SQL statements */
  asked(
    query: string,
    variables: object,
    principal: Principal,
  ): Promise<{ data: Outcome; statements: string[] }>
  /** The texts of the SQL statements on this subgraph's database while `work` runs. */
  statementsOf(work: () => Promise<unknown>): Promise<string[]>
}

export interface TestOptions {
  pool?: number
  identity?: IdentityAccess
  /** A Redis for the queues; by default they have a database of their own. */
  jobsUrl?: string
  outbound?: Outbound
  payments?: PaymentSettings
  auditSeal?: AuditSeal
}

/**
 * Opens subgraphs together, each on its own database, with real queues. Calls between them work as
 * in one process. They answer at once, and work (jobs, event handlers, sweeps) after `work`.
 */
export async function testSubgraphs<Name extends string>(
  manifests: Record<Name, Manifest>,
  {
    pool = 8,
    identity = noIdentity,
    outbound = noMail(),
    payments,
    auditSeal = { key: 'the-audit-key-of-tests' },
    jobsUrl,
  }: TestOptions = {},
): Promise<Record<Name, TestSubgraph>> {
  const log = createLog('silent')
  const jobs = openJobs({ url: jobsUrl ?? (await testJobs()), log })
  const running = new Map<string, Subgraph>()
  const opened = {} as Record<Name, TestSubgraph>
  for (const [key, manifest] of Object.entries(manifests) as [Name, Manifest][]) {
    const database = await testDatabase(manifest.name.replaceAll('-', '_'))
    const subgraphs = localSubgraphClients(manifest.name, running, rejectTokens)
    const readers = readersOf(manifest.name, Object.values<Manifest>(manifests))
    const subgraph = await openSubgraph(manifest, {
      databaseUrl: database.url,
      pool,
      jobs,
      subgraphs,
      log,
      currency: 'CAD',
      payments,
      timeZone: 'UTC',
      answerDays: 30,
      identity,
      readers,
      owners: Object.values<Manifest>(manifests).map(({ name }) => name),
      ...(manifest.sealsAudit && { auditSeal }),
      ...(manifest.sendsOut && { outbound }),
    })
    await subgraph.connect()
    running.set(manifest.name, subgraph)
    const ask: TestSubgraph['ask'] = (query, variables, principal) =>
      subgraph.answer({ query, variables }, { principal })
    opened[key] = {
      ...subgraph,
      database,
      ask,
      async asked(query, variables, principal) {
        let answer: ExecutionResult = {}
        const statements = await statementsOf(subgraph.db, async () => {
          answer = await ask(query, { ...variables }, principal)
        })
        expect(answer.errors).toBeUndefined()
        return { data: answer.data as Outcome, statements }
      },
      statementsOf: (work) => statementsOf(subgraph.db, work),
    }
  }
  whenFileEnds(async () => {
    await jobs.close()
    await Promise.all([outbound.close(), ...[...running.values()].map((subgraph) => subgraph.close())])
  })
  return opened
}

/** Creates a database for the queues of one test, in one process or several. */
export const testJobs = async (): Promise<string> => (await testDatabase('jobs', 'jobs_app')).url

async function statementsOf(db: Database, work: () => Promise<unknown>): Promise<string[]> {
  const statements: string[] = []
  const stop = db.observe((text) => statements.push(text))
  try {
    await work()
  } finally {
    stop()
  }
  return statements
}

async function rejectTokens(): Promise<never> {
  throw new Error('tests of a subgraph say who asks by a principal: there is no token here')
}

/** Behaves like an unavailable identity server. */
const noIdentity: IdentityAccess = {
  realmUrl: 'http://127.0.0.1:9/realms/comptoir',
  async token() {
    throw new Error('there is no identity server in this test')
  },
  async now() {
    throw new Error('there is no identity server in this test')
  },
}

/** Without a mail server, and with webhooks only to public addresses. */
const noMail = () =>
  openOutbound({
    mail: { from: 'Comptoir <comptoir@shop.example>' },
    webhooks: { key: 'the-webhook-key-of-tests', plainHttp: true, networks: [] },
  })
