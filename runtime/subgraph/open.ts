import { ApolloServer } from '@apollo/server'
import type { ExecutionResult } from 'graphql'
import { serviceOf } from '../access/principal.ts'
import { type Database, openDatabase } from '../database/database.ts'
import { type Consumer, startConsumer } from '../events/consume.ts'
import { type EventLog, openEventLog } from '../events/log.ts'
import { startSequencer } from '../events/sequencer.ts'
import type { Jobs } from '../jobs/jobs.ts'
import { subgraphServerOptions } from '../limits.ts'
import { whileWelcome } from '../live.ts'
import type { Logger } from '../log.ts'
import type { Outbound } from '../outbound/outbound.ts'
import { isMutation } from '../peers/failures.ts'
import type { GraphQLRequestBody, Peers } from '../peers/peer.ts'
import { type Asking, type Context, createContext, type IdentityAccess, type Room } from './context.ts'
import { followLockOuts } from './lock-outs.ts'
import type { Manifest } from './manifest.ts'
import { buildSchema } from './schema.ts'
import { openSubscription } from './subscription.ts'
import { startSweepers } from './sweep.ts'

/** A subgraph that answers; it works (jobs, reactions, sweeps) once told to. */
export interface Subgraph {
  readonly name: string
  readonly db: Database
  readonly events: EventLog
  answer(body: GraphQLRequestBody, asking: Asking): Promise<ExecutionResult>
  subscribe(body: GraphQLRequestBody, asking: Asking): Promise<AsyncIterableIterator<ExecutionResult>>
  /** A context of the subgraph's own service account, for jobs and tests. */
  context(asking?: Partial<Asking>): Context
  /** Starts what it does unasked. Separate, because another subgraph's events must be there to be read. */
  work(): Promise<void>
  /** Throws while its database is away, or it has not caught up with the others since it began to work. */
  ready(): Promise<void>
  /** Resolves once it has applied what the others had announced when it began to work. */
  caughtUp(): Promise<void>
  close(): Promise<void>
}

export interface SubgraphOptions {
  databaseUrl: string
  pool: number
  jobs: Jobs
  peers: Peers
  identity: IdentityAccess
  /** For who sends mails and webhooks. */
  outbound?: Outbound
  log: Logger
  currency: string
  /** IANA name: whose nights are the chain's. */
  timeZone: string
}

export async function openSubgraph(manifest: Manifest, options: SubgraphOptions): Promise<Subgraph> {
  const { name } = manifest
  const log = options.log.child({ subgraph: name })
  const db = await openDatabase({
    name,
    url: options.databaseUrl,
    pool: options.pool,
    entities: manifest.entities,
  })
  const events = openEventLog(db)
  const sequencer = startSequencer({ databaseUrl: options.databaseUrl, log, onEvents: events.grown })
  const room: Room = {
    ...{ db, events, log, jobs: options.jobs, peers: options.peers, currency: options.currency },
    ...{ identity: options.identity, outbound: options.outbound },
    loaders: manifest.loaders,
    announced: sequencer.wake,
  }
  const schema = buildSchema(manifest)
  const server = new ApolloServer<Context>({ schema, ...subgraphServerOptions(log) })
  await server.start()
  // Of all streams: when a thousand are woken by one event, what they read of it is one statement.
  const streamLoaders = room.loaders(db)
  const own: Asking = { principal: serviceOf(name) }
  const lockOuts = followLockOuts({ definition: manifest.lockOuts, peers: options.peers, log })
  const consumers: Consumer[] = []
  let stopSweepers = async () => {}

  return {
    name,
    db,
    events,
    async answer(body, asking) {
      // A change under way is finished, though its client has left.
      const left = isMutation(body) ? undefined : asking.left
      const { body: answer } = await server.executeOperation(body, {
        contextValue: createContext(room, { ...asking, left }),
      })
      if (answer.kind !== 'single') throw new Error('expected a single result, came an incremental one')
      return answer.singleResult as ExecutionResult
    },
    async subscribe(body, asking) {
      const context = createContext(room, asking, streamLoaders)
      // What other streams have read is of their last event.
      context.forget()
      const live = await openSubscription(schema, body, context)
      return Symbol.asyncIterator in live ? whileWelcome(live, asking.principal, lockOuts) : once(live)
    },
    context: (asking) => createContext(room, { ...own, ...asking }),
    async work() {
      const reactions = manifest.reactions ?? []
      for (const owner of new Set(reactions.map(({ event }) => event.owner))) {
        const its = reactions.filter(({ event }) => event.owner === owner)
        // One's own events are read like another's: what follows from them slows no command down.
        const from = owner === name ? { name, events: events.pull } : options.peers(owner)
        consumers.push(startConsumer({ db, owner: from, reactions: its, log }))
      }
      await options.jobs.work(manifest.jobs ?? [], ({ traceparent, tracestate }) =>
        createContext(room, { ...own, traceparent, tracestate }),
      )
      for (const { job, payload, pattern } of manifest.schedules ?? [])
        await options.jobs.schedule(job, payload, { pattern, timeZone: options.timeZone })
      stopSweepers = startSweepers(manifest.sweepers ?? [], () => createContext(room, own), log)
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
      await Promise.all([stopSweepers(), lockOuts.close(), ...consumers.map((consumer) => consumer.close())])
      await server.stop()
      await sequencer.close()
      await db.close()
    },
  }
}

/** A stream of one answer: how a refused subscription tells why. */
async function* once(result: ExecutionResult): AsyncIterableIterator<ExecutionResult> {
  yield result
}
