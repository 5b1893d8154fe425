import { ApolloServer } from '@apollo/server'
import type { ExecutionResult } from 'graphql'
import { serviceOf } from '../access/principal.ts'
import type { RevocationSource, Revocations } from '../access/revocations.ts'
import { type Database, openDatabase } from '../database/database.ts'
import { createPublicErrors } from '../errors/public-errors.ts'
import { type CatchUp, createCatchUp } from '../events/catch-up.ts'
import { type Consumer, type Reader, startConsumer } from '../events/consume.ts'
import { startCopying } from '../events/copy.ts'
import { whileWelcome } from '../events/live.ts'
import { type EventLog, openEventLog } from '../events/log.ts'
import { type Sequencer, startSequencer } from '../events/sequencer.ts'
import { subgraphServerOptions } from '../graphql/limits.ts'
import { sweepAnswers } from '../idempotency/sweep-answers.ts'
import type { Jobs } from '../jobs/jobs.ts'
import type { Logger } from '../log.ts'
import type { Outbound } from '../outbound/outbound.ts'
import { withTimeout } from '../process/with-timeout.ts'
import type { GraphQLRequestBody, SubgraphClients } from '../subgraph-client/client.ts'
import { isMutation } from '../subgraph-client/failures.ts'
import {
  type Asking,
  type AuditSeal,
  type Context,
  createContext,
  type Dependencies,
  type IdentityAccess,
  type PaymentSettings,
} from './context.ts'
import type { Manifest, Sweeper, WebhookReceiver } from './manifest.ts'
import { publicResult, publicStream } from './public-stream.ts'
import { readRevocations } from './revoking.ts'
import { createRun } from './run.ts'
import { buildSchema } from './schema.ts'
import { openSubscription } from './subscription.ts'
import { startSweepers } from './sweep.ts'

/** A running subgraph. It answers at once; it works (jobs, event handlers, sweeps) after `work`. */
export interface Subgraph {
  readonly name: string
  readonly db: Database
  readonly events: EventLog
  /** Runs a query or mutation for a caller in this process. */
  answer(body: GraphQLRequestBody, asking: Asking): Promise<ExecutionResult>
  /** Runs a query or mutation of a caller over HTTP, by Apollo Server. */
  serve(body: GraphQLRequestBody, asking: Asking): Promise<ExecutionResult>
  subscribe(body: GraphQLRequestBody, asking: Asking): Promise<AsyncIterableIterator<ExecutionResult>>
  revocations: RevocationSource['revocations']
  readonly webhooks: WebhookReceiver[]
  /** The position of the newest event, after all events that were committed before the call have one. */
  settled(signal: AbortSignal): Promise<number>
  /** Resolves when the events that another subgraph had committed before the call are applied here. */
  catchUp(owner: string): Promise<void>
  /** A context of the subgraph's own service account, for jobs and tests. */
  context(asking?: Partial<Asking>): Context
  /**
   * Connects to its database, however long that takes. Until then the subgraph answers BUSY.
   * @throws as `Database.connect`
   */
  connect(): Promise<void>
  /**
   * Starts its jobs, event handlers and sweeps. This is separate, because the other subgraphs must
   * be open to be read.
   */
  work(): Promise<void>
  /**
   * Throws while its database is unavailable, or until it has caught up with the other subgraphs
   * after `work`.
   */
  ready(): Promise<void>
  /** Resolves when it has applied the events that the others had emitted before `work`. */
  caughtUp(): Promise<void>
  /** Closes within 4 s, also while its database is unavailable. */
  close(): Promise<void>
}

export interface SubgraphOptions {
  databaseUrl: string
  pool: number
  jobs: Jobs
  subgraphs: SubgraphClients
  identity: IdentityAccess
  /** For subgraphs that send mails and webhooks. */
  outbound?: Outbound
  /** Without it no card payments are taken. */
  payments?: PaymentSettings
  /** The subgraphs that handle its events: see `awaited` of its manifest. */
  readers?: string[]
  /** All subgraphs, for one that copies their events. */
  owners?: string[]
  /** For a subgraph that seals the audit copy. */
  auditSeal?: AuditSeal
  /** Ends the streams of users whose tokens are revoked. Without it streams last as long as their tokens. */
  revocations?: Pick<Revocations, 'watch'>
  log: Logger
  currency: string
  /** The chain's time zone (IANA name), for schedules. */
  timeZone: string
  /** The days for which an answer to an idempotency key is kept. */
  answerDays: number
}

const noPayments: PaymentSettings = { testProvider: false, timeoutMs: 1_000 }

const sweepAnswersMs = 10 * 60_000
/** A paused database lets no reader and no connection end. */
const partMs = 4_000

/** Opens a subgraph. It answers BUSY until `connect` has succeeded. */
export async function openSubgraph(manifest: Manifest, options: SubgraphOptions): Promise<Subgraph> {
  const { name, revokes } = manifest
  const { revocations = { watch: () => () => {} } } = options
  const log = options.log.child({ subgraph: name })
  const { databaseUrl, pool } = options
  const db = openDatabase({ name, url: databaseUrl, pool, entities: manifest.entities, log })
  const events = openEventLog(db)
  let sequencer: Sequencer | undefined
  const { eventHandlers } = manifest
  const owners = new Set(eventHandlers.map(({ event }) => event.owner))
  const handling = (owner: string) => eventHandlers.filter(({ event }) => event.owner === owner)
  const catchUps = new Map<string, CatchUp>()
  const catchUp = async (owner: string) => {
    if (owner === name || !owners.has(owner)) return
    const its = { reader, owner: options.subgraphs(owner), eventHandlers: handling(owner), log }
    const catching = catchUps.get(owner) ?? createCatchUp(its)
    catchUps.set(owner, catching)
    await catching.run()
  }
  const dependencies: Dependencies = {
    db,
    events,
    log,
    jobs: options.jobs,
    subgraphs: options.subgraphs,
    currency: options.currency,
    identity: options.identity,
    outbound: options.outbound,
    payments: options.payments ?? noPayments,
    auditSeal: options.auditSeal,
    loaders: manifest.loaders,
    emitted: () => sequencer?.wake(),
    acknowledged: acknowledgedBy(
      name,
      manifest.awaited ? (options.readers ?? []) : [],
      options.subgraphs,
      log,
    ),
    catchUp,
  }
  const schema = buildSchema(manifest)
  const server = new ApolloServer<Context>({ schema, ...subgraphServerOptions(log) })
  await server.start()
  const run = createRun(schema, log)
  const errors = createPublicErrors(log)
  // All streams share these loaders: when one event wakes a thousand streams, each of their reads
  // is one statement.
  const streamLoaders = dependencies.loaders(db)
  const own: Asking = { principal: serviceOf(name) }
  const reader: Reader = { db, transaction: (work) => createContext(dependencies, own).transaction(work) }
  const consumers: Consumer[] = []
  const copiers: Consumer[] = []
  let stopSweepers = async () => {}
  let closed = false

  return {
    name,
    db,
    events,
    answer: (body, asking) => run(body, contextOf(body, asking), asking.traceparent),
    async serve(body, asking) {
      const { body: answer } = await server.executeOperation(body, { contextValue: contextOf(body, asking) })
      if (answer.kind !== 'single') throw new Error('expected a single result, got an incremental one')
      return answer.singleResult as ExecutionResult
    },
    async subscribe(body, asking) {
      const context = createContext(dependencies, asking, streamLoaders)
      // The loaders may hold what other streams read for their last event.
      context.forget()
      const live = await openSubscription(schema, body, context)
      if (!(Symbol.asyncIterator in live)) return once(publicResult(live, errors, asking.traceparent))
      return whileWelcome(publicStream(live, errors, asking.traceparent), asking.principal, revocations)
    },
    settled,
    catchUp,
    webhooks: manifest.webhooks,
    revocations: async (after, waitMs, signal) =>
      revokes && readRevocations(events, revokes, { after, waitMs, signal }),
    context: (asking) => createContext(dependencies, { ...own, ...asking }),
    async connect() {
      await db.connect()
      if (!closed) sequencer ??= startSequencer({ databaseUrl, log, onEvents: events.grown })
    },
    async work() {
      for (const owner of owners)
        consumers.push(startConsumer({ reader, owner: readable(owner), eventHandlers: handling(owner), log }))
      const { copyEvents } = manifest
      // Nothing waits for a copy: it is not part of `ready`.
      for (const owner of copyEvents ? (options.owners ?? []) : [])
        copiers.push(
          startCopying({
            reader,
            owner: readable(owner),
            copy: (...batch) => copyEvents!(createContext(dependencies, own), ...batch),
            log,
          }),
        )
      await options.jobs.work(manifest.jobs, ({ traceparent, tracestate }) =>
        createContext(dependencies, { ...own, traceparent, tracestate }),
      )
      for (const { job, payload, pattern } of manifest.schedules)
        await options.jobs.schedule(job, payload, { pattern, timeZone: options.timeZone })
      const answers: Sweeper = {
        name: 'answers',
        everyMs: sweepAnswersMs,
        async sweep() {
          await sweepAnswers(db, { days: options.answerDays, kept: manifest.keptKeys })
        },
      }
      stopSweepers = startSweepers(
        [...manifest.sweepers, answers],
        () => createContext(dependencies, own),
        log,
      )
    },
    async ready() {
      await db.ping()
      const behind = consumers.find((consumer) => !consumer.isCaughtUp())
      if (behind) throw new Error(`${name} still reads the events of ${behind.owner}`)
    },
    async caughtUp() {
      await Promise.all(consumers.map((consumer) => consumer.caughtUp))
    },
    async close() {
      closed = true
      const parted = await withTimeout(partMs, part())
      if (!parted) log.warn('its database did not answer: left without a farewell')
    },
  }

  /** A running mutation is finished even when its client disconnects. */
  function contextOf(body: GraphQLRequestBody, asking: Asking): Context {
    return createContext(dependencies, { ...asking, left: isMutation(body) ? undefined : asking.left })
  }

  /** The subgraph's own events are read like another's: their handlers slow no command down. */
  function readable(owner: string) {
    return owner === name ? { name, events: events.pull, settled } : options.subgraphs(owner)
  }

  function settled(signal: AbortSignal) {
    sequencer?.wake()
    return events.settled(signal)
  }

  async function part() {
    const reading = [...consumers, ...copiers, ...catchUps.values()]
    await Promise.all([stopSweepers(), ...reading.map((one) => one.close())])
    await server.stop()
    await sequencer?.close()
    await db.close()
  }
}

/**
 * The time that a command waits for the others: an unavailable subgraph must not keep a command
 * from returning.
 */
const acknowledgeMs = 2_000

/** Makes the readers apply the events that were just committed. */
function acknowledgedBy(owner: string, readers: string[], subgraphs: SubgraphClients, log: Logger) {
  if (readers.length === 0) return async () => {}
  return async () => {
    const signal = AbortSignal.timeout(acknowledgeMs)
    const applying = readers.map((reader) =>
      subgraphs(reader)
        .catchUp(owner, signal)
        .catch((error) => log.warn({ error, reader }, 'acknowledged before a reader has applied it')),
    )
    await withTimeout(acknowledgeMs, Promise.all(applying))
  }
}

/** A stream of one result: a rejected subscription gives its error so. */
async function* once(result: ExecutionResult): AsyncIterableIterator<ExecutionResult> {
  yield result
}
