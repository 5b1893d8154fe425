import type { Principal } from '../access/principal.ts'
import type { Database } from '../database/database.ts'
import type { Fragment } from '../database/sql.ts'
import type { Queries, Transaction } from '../database/transaction.ts'
import { busy } from '../errors/errors.ts'
import { codeOf } from '../errors/public-errors.ts'
import type { Actor, DataOf, EventDefinition } from '../events/event.ts'
import type { EventLog } from '../events/log.ts'
import { insertEvent, type OutboxEvent, outboxEvent, writeOutbox } from '../events/outbox.ts'
import type { Loaders as AnyLoaders } from '../graphql/loaders.ts'
import { clientLeft } from '../http/leaving.ts'
import { idempotentIn, type Keyed } from '../idempotency/idempotency.ts'
import type { JobDefinition } from '../jobs/job.ts'
import type { EnqueueOptions, Jobs } from '../jobs/jobs.ts'
import type { Logger } from '../log.ts'
import type { Outbound } from '../outbound/outbound.ts'
import type { CallDefinition, ResultOf, VariablesOf } from '../subgraph-client/call.ts'
import type { SubgraphClients } from '../subgraph-client/client.ts'
import type { Trace } from '../trace.ts'

/**
 * The tools of a command or a read, for one operation, job or sweep.
 *
 * ```ts
 * const store = await ctx.load.store.load(id)
 * await ctx.transaction(async (tx) => {
 *   await tx.query(sql('close-store')`update store set closed_at = now() where id = ${id}`)
 *   tx.emit(StoreClosed, { subject: `Store/${id}`, storeId: id, data: { id } })
 *   tx.enqueue(closeRegisters, { storeId: id })
 * })
 * ```
 */
export interface Context<Loaders = unknown> {
  readonly principal: Principal
  /** The user or service that is recorded: the principal, or the user that a service acts for. */
  readonly actor: Actor
  readonly currency: string
  readonly log: Logger
  /** For reads outside a transaction. */
  readonly db: Queries
  /**
   * Loaders that read by key. They are emptied after each transaction, so that a read after a write
   * is fresh.
   */
  readonly load: Loaders
  /** Empties the loaders: each event of a stream is an operation of its own. */
  forget(): void
  /**
   * Applies the events that another subgraph had committed before the call, so that a missing row
   * can be looked for again. It takes at most 2 s, and simultaneous callers share it.
   * @returns true when it succeeded
   */
  catchUp(owner: string): Promise<boolean>
  readonly events: EventLog
  /** The position that a subscription continues after, instead of its own argument. */
  readonly after?: number
  /** The queues of all subgraphs, for administration. */
  readonly jobs: Pick<Jobs, 'counts' | 'failed' | 'retry' | 'remove'>
  /** The identity server, which administers users. Never call it inside a transaction. */
  readonly identity: IdentityAccess
  /** How card payments are taken. */
  readonly payments: PaymentSettings
  /**
   * Sends mails and webhooks. Never call it inside a transaction.
   * @throws when the manifest has no `sendsOut`
   */
  outbound(): Outbound
  /**
   * The key that seals the audit copy.
   * @throws when the manifest has no `sealsAudit`
   */
  auditSeal(): AuditSeal
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /**
   * Runs a command in one transaction, with one effect for each operation, store and idempotency
   * key; see `idempotentIn`.
   *
   * ```ts
   * return ctx.idempotent('closeStore', chain, input, async (tx) => closeStore(tx, input))
   * ```
   */
  idempotent<R extends object>(
    operation: string,
    storeId: string,
    input: Keyed,
    work: (tx: Tx) => Promise<R>,
  ): Promise<R>
  /** Calls another subgraph under this one's service account. Never call it inside a transaction. */
  call<C extends CallDefinition>(call: C, variables: VariablesOf<C>): Promise<ResultOf<C>>
  /** The same context with another actor, for a service that acts for a user. */
  actingFor(actor: Actor): Context<Loaders>
}

/** A transaction that can emit events, and enqueue jobs after its commit. */
export interface Tx extends Transaction {
  emit<E extends EventDefinition>(
    event: E,
    details: Omit<OutboxEvent<E>, 'event' | 'data'> & { data: DataOf<E> },
  ): void
  /**
   * Emits an event inside a statement, for data that only the statement knows: a number that it counts. The
   * statement must run in this transaction.
   *
   * ```ts
   * const more = { from: fragment`numbered`, data: fragment`jsonb_build_object('number', numbered.number)` }
   * sql('number-sale')`with numbered as (...), emitted as (${tx.emission(SaleNumbered, details, more)})
   *   select number from numbered`
   * ```
   */
  emission<E extends EventDefinition>(
    event: E,
    details: Omit<OutboxEvent<E>, 'event' | 'data'> & { data: DataOf<E> },
    more: { from: Fragment; data: Fragment },
  ): Fragment
  enqueue<P>(job: JobDefinition<P>, payload: P, options?: Pick<EnqueueOptions, 'priority'>): void
}

/** How card payments are taken. */
export interface PaymentSettings {
  /** True when the built-in test provider takes payments. */
  testProvider: boolean
  /** Checks the webhooks of the provider: `whsec_…`. Undefined: no webhooks are received. */
  webhookSecret?: string
  /** How long a call to the provider waits for its answer. */
  timeoutMs: number
}

/** The realm as a subgraph's service account sees it. */
export interface IdentityAccess {
  /** https://HOST/realms/NAME */
  realmUrl: string
  /** The service account's access token. */
  token: () => Promise<string>
  /** The identity server's clock in seconds since the epoch, as in the claim `iat` of its tokens. */
  now: () => Promise<number>
}

/** The seal of the audit copy of events. Both parts are outside of the database. */
export interface AuditSeal {
  /** The key of the HMACs. */
  key: string
  /** The file of the signed head. Undefined: there is none. */
  headFile?: string
}

/** The dependencies that all contexts of a subgraph share. */
export interface Dependencies {
  db: Database
  events: EventLog
  loaders: (db: Queries) => AnyLoaders
  jobs: Jobs
  subgraphs: SubgraphClients
  identity: IdentityAccess
  payments: PaymentSettings
  outbound?: Outbound
  auditSeal?: AuditSeal
  log: Logger
  currency: string
  /** Called after a commit that emitted events. */
  emitted: () => void
  /** Resolves when the awaited subgraphs have applied the emitted events. */
  acknowledged: () => Promise<void>
  catchUp: (owner: string) => Promise<void>
}

export interface Asking extends Trace {
  principal: Principal
  actor?: Actor
  log?: Logger
  /** Aborts when the client disconnects: nothing more is read for it. */
  left?: AbortSignal
  /** The position in the log that a subscription continues after, instead of its own argument. */
  after?: number
}

/** Creates the context of one operation. @param loaders replace the context's own loaders */
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
      const events: OutboxEvent[] = []
      let emits = false
      const result = await work({
        ...tx,
        emit: (event, details) => events.push(outboxEvent({ event, ...details })),
        emission(event, details, more) {
          emits = true
          return insertEvent(outboxEvent({ event, ...details }), { actor, ...trace }, more)
        },
        enqueue: (job, payload, options) => tx.afterCommit(() => enqueue(job, payload, options)),
      })
      await writeOutbox(tx, events, { actor, ...trace })
      emits ||= events.length > 0
      if (emits) tx.afterCommit(dependencies.emitted)
      return { result, emits }
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
    payments: dependencies.payments,
    outbound() {
      if (!dependencies.outbound)
        throw new Error(`${dependencies.db.name} sends nothing out: say sendsOut in its manifest.`)
      return dependencies.outbound
    },
    auditSeal() {
      if (!dependencies.auditSeal)
        throw new Error(`${dependencies.db.name} has no key of the audit: say sealsAudit in its manifest.`)
      return dependencies.auditSeal
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
    async idempotent(operation, storeId, { idempotencyKey, ...input }, work) {
      let isFirst = false
      const result = await transaction((tx) =>
        idempotentIn(tx, { operation, storeId, key: idempotencyKey, input }, () => {
          isFirst = true
          return work(tx)
        }),
      )
      // The first call may have ended before the others had applied its events.
      if (!isFirst) await dependencies.acknowledged()
      return result
    },
    call: (definition, variables) => callSubgraph(dependencies.subgraphs, trace, definition, variables),
    actingFor: (other) => createContext(dependencies, { ...asking, actor: other }),
  }

  /** It keeps the loader objects, because Apollo Server's copy of this context holds the same ones. */
  function forget() {
    for (const loader of Object.values(load)) loader.clearAll()
  }

  /** When the job is lost, a sweeper enqueues it again: it reads the rows that are due. */
  function enqueue<P>(job: JobDefinition<P>, payload: P, options?: EnqueueOptions) {
    dependencies.jobs
      .enqueue(job, payload, { ...options, ...trace })
      .catch((error) => log.warn({ error, job: job.name }, 'job not enqueued'))
  }
}

/**
 * Reads while the client is connected. A running statement finishes; no statement begins after the
 * client disconnects.
 */
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
