import type { Principal } from '../access/principal.ts'
import type { Database } from '../database/database.ts'
import type { Queries, Transaction } from '../database/transaction.ts'
import { busy } from '../errors/errors.ts'
import { codeOf } from '../errors/public-errors.ts'
import type { Actor, DataOf, EventDefinition } from '../events/event.ts'
import type { EventLog } from '../events/log.ts'
import { type OutboxEvent, outboxEvent, writeOutbox } from '../events/outbox.ts'
import type { Loaders as AnyLoaders } from '../graphql/loaders.ts'
import { clientLeft } from '../http/leaving.ts'
import { type Keyed, onceIn } from '../idempotency/idempotency.ts'
import type { JobDefinition } from '../jobs/job.ts'
import type { EnqueueOptions, Jobs } from '../jobs/jobs.ts'
import type { Logger } from '../log.ts'
import type { Outbound } from '../outbound/outbound.ts'
import type { CallDefinition, ResultOf, VariablesOf } from '../subgraph-client/call.ts'
import type { SubgraphClients } from '../subgraph-client/client.ts'
import type { Trace } from '../trace.ts'

/** What a command or a read has at hand, for one operation, job or sweep. */
export interface Context<Loaders = unknown> {
  readonly principal: Principal
  /** Who is written down: the principal, or whom a service acts for. */
  readonly actor: Actor
  readonly currency: string
  readonly log: Logger
  /** Reads. */
  readonly db: Queries
  /** Reads by key. Emptied after each transaction, so that a read after a write is fresh. */
  readonly load: Loaders
  /** Empties the loaders: each event of a stream is an operation of its own. */
  forget(): void
  /**
   * Applies what another subgraph had committed before the call, so that what is not known here can be looked for again.
   * Bounded, and shared by all who ask at once. @returns whether it did
   */
  catchUp(owner: string): Promise<boolean>
  readonly events: EventLog
  /** The position that a subscription goes on after, in place of what it asks for. */
  readonly after?: number
  /** The queues of all subgraphs, for whoever administers them. */
  readonly jobs: Pick<Jobs, 'counts' | 'failed' | 'retry' | 'remove'>
  /** Where people are looked after; asked never inside a transaction. */
  readonly identity: IdentityAccess
  /**
   * Mails and webhooks; never inside a transaction.
   * @throws where the manifest does not say `sendsOut`
   */
  outbound(): Outbound
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /** One transaction and one effect per (operation, store, idempotency key); see `onceIn`. */
  once<R extends object>(
    operation: string,
    storeId: string,
    input: Keyed,
    work: (tx: Tx) => Promise<R>,
  ): Promise<R>
  /** Calls another subgraph under this one's service account. Never inside a transaction. */
  call<C extends CallDefinition>(call: C, variables: VariablesOf<C>): Promise<ResultOf<C>>
  /** The same context, acting for somebody else: a service for the person who asked it. */
  actingFor(actor: Actor): Context<Loaders>
}

/** A transaction that can announce what it did, and nudge a job once it stands. */
export interface Tx extends Transaction {
  emit<E extends EventDefinition>(
    event: E,
    said: Omit<OutboxEvent<E>, 'event' | 'data'> & { data: DataOf<E> },
  ): void
  enqueue<P>(job: JobDefinition<P>, payload: P, options?: Pick<EnqueueOptions, 'priority'>): void
}

/** The realm as a subgraph's service account reaches it. */
export interface IdentityAccess {
  /** https://HOST/realms/NAME */
  realmUrl: string
  /** The service account's access token. */
  token: () => Promise<string>
  /** The identity server's clock, in seconds since the epoch, as the claim `iat` of what it issues. */
  now: () => Promise<number>
}

/** What the contexts of one subgraph share. */
export interface Dependencies {
  db: Database
  events: EventLog
  loaders: (db: Queries) => AnyLoaders
  jobs: Jobs
  subgraphs: SubgraphClients
  identity: IdentityAccess
  outbound?: Outbound
  log: Logger
  currency: string
  /** Called after a commit that announced something. */
  emitted: () => void
  /** Resolves once the others have applied what was announced, where they are waited for. */
  acknowledged: () => Promise<void>
  catchUp: (owner: string) => Promise<void>
}

export interface Asking extends Trace {
  principal: Principal
  actor?: Actor
  log?: Logger
  /** Aborted when the client has left: nothing more is read for it. */
  left?: AbortSignal
  /** The position of the log that a subscription goes on after, in place of what it asks for. */
  after?: number
}

/** @param loaders in place of some of its own */
export function createContext(dependencies: Dependencies, asking: Asking, loaders?: AnyLoaders): Context {
  const { principal, traceparent, tracestate } = asking
  const trace: Trace = { traceparent, tracestate }
  const actor = asking.actor ?? { id: principal.id, name: principal.name }
  const log = asking.log ?? dependencies.log
  const db = asking.left ? whileThere(dependencies.db, asking.left) : dependencies.db
  const load = loaders ?? dependencies.loaders(db)

  const transaction: Context['transaction'] = async (work) => {
    if (asking.left?.aborted) throw clientLeft()
    const { result, emits } = await dependencies.db.transaction(async (tx) => {
      const said: OutboxEvent[] = []
      const result = await work({
        ...tx,
        emit: (event, facts) => said.push(outboxEvent({ event, ...facts })),
        enqueue: (job, payload, options) => tx.afterCommit(() => enqueue(job, payload, options)),
      })
      await writeOutbox(tx, said, { actor, ...trace })
      if (said.length > 0) tx.afterCommit(dependencies.emitted)
      return { result, emits: said.length > 0 }
    })
    if (emits) await dependencies.acknowledged()
    forget()
    return result
  }

  return {
    principal,
    actor,
    log,
    currency: dependencies.currency,
    db,
    events: dependencies.events,
    after: asking.after,
    jobs: dependencies.jobs,
    identity: dependencies.identity,
    outbound() {
      if (!dependencies.outbound)
        throw new Error(`${dependencies.db.name} sends nothing out: say sendsOut in its manifest.`)
      return dependencies.outbound
    },
    load,
    forget,
    async catchUp(owner) {
      const done = await dependencies.catchUp(owner).then(
        () => true,
        (error) => void log.warn({ error, owner }, 'cannot catch up with another subgraph now'),
      )
      forget()
      return done ?? false
    },
    transaction,
    async once(operation, storeId, { idempotencyKey, ...input }, work) {
      let isFirst = false
      const result = await transaction((tx) =>
        onceIn(tx, { operation, storeId, key: idempotencyKey, input }, () => {
          isFirst = true
          return work(tx)
        }),
      )
      // The first call may have ended before the others had applied it.
      if (!isFirst) await dependencies.acknowledged()
      return result
    },
    call: (definition, variables) => callSubgraph(dependencies.subgraphs, trace, definition, variables),
    actingFor: (other) => createContext(dependencies, { ...asking, actor: other }),
  }

  /** The loaders themselves stay: Apollo Server works on a copy of this context, which holds the same. */
  function forget() {
    for (const loader of Object.values(load)) loader.clearAll()
  }

  /** A lost nudge is made up for by a sweeper, which reads the rows that are due. */
  function enqueue<P>(job: JobDefinition<P>, payload: P, options?: EnqueueOptions) {
    dependencies.jobs
      .enqueue(job, payload, { ...options, ...trace })
      .catch((error) => log.warn({ error, job: job.name }, 'nudge lost'))
  }
}

/** Reads for a client as long as it is there: what runs runs to its end, and no statement is begun after that. */
function whileThere(db: Queries, left: AbortSignal): Queries {
  return {
    async query(...asked) {
      if (left.aborted) throw clientLeft()
      return db.query(...asked)
    },
    get manager() {
      if (left.aborted) throw clientLeft()
      return db.manager
    },
  }
}

async function callSubgraph<C extends CallDefinition>(
  subgraphs: SubgraphClients,
  trace: Trace,
  call: C,
  variables: VariablesOf<C>,
) {
  const body = {
    query: call.document,
    variables: call.variables.parse(variables) as Record<string, unknown>,
  }
  const answer = await subgraphs(call.owner).call(body, trace)
  const [error] = answer.errors ?? []
  if (error && codeOf(error) === 'BUSY') throw busy(error)
  if (error) throw new Error(`${call.owner} did not answer ${call.field}: ${error.message}`, { cause: error })
  return call.result.parse(answer.data?.[call.field]) as ResultOf<C>
}
