import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type DocumentNode, parse } from 'graphql'
import type { Queries } from '../database/transaction.ts'
import type { EventHandler } from '../events/consume.ts'
import type { EventRecord } from '../events/event.ts'
import type { Loaders } from '../graphql/loaders.ts'
import type { JobDefinition, JobHandler } from '../jobs/job.ts'
import type { Context, Tx } from './context.ts'
import type { RevokingEvents } from './revoking.ts'

/** One subject of a subgraph. */
export interface Feature {
  /** One map or several, because a type may have fields in each. */
  resolvers?: object | object[]
  entities?: (new () => object)[]
  jobs?: JobHandler[]
  /** Jobs that repeat by the clock of the chain's time zone. */
  schedules?: Schedule[]
  eventHandlers?: EventHandler[]
  sweepers?: Sweeper[]
  webhooks?: WebhookReceiver[]
}

/**
 * A subgraph: the parts that all of it shares, and its features. A subgraph with a single subject
 * is its own feature.
 */
export interface SubgraphDefinition extends Feature {
  name: string
  /** `contracts/common.graphql` and its own SDL. */
  schema: DocumentNode
  /** Makes the loaders of one operation. */
  loaders: (db: Queries) => Loaders
  features?: Feature[]
  /**
   * A command returns only after the subgraphs that handle its events have applied them. So no
   * subgraph serves the state before the command afterwards.
   */
  awaited?: true
  /** Its events that revoke the tokens of a user. */
  revokes?: RevokingEvents
  /**
   * Operations whose idempotency keys are kept for ever. Other answers are deleted some weeks after
   * the last request for them. A retry after that makes its change again, unless a row of the
   * change also holds the key.
   */
  keptKeys?: string[]
  /** True for a subgraph that sends mails and webhooks. */
  sendsOut?: true
  /** Keeps a copy of the events of all subgraphs; see `CopyEvents`. */
  copyEvents?: (ctx: Context, tx: Tx, owner: string, events: EventRecord[]) => Promise<void>
  /** True for a subgraph that seals the audit copy: it gets the key of the seal. */
  sealsAudit?: true
}

/** A subgraph with the parts of all its features, gathered. */
export interface Manifest
  extends Omit<SubgraphDefinition, keyof Feature | 'features'>,
    Required<Omit<Feature, 'resolvers'>> {
  resolvers: object[]
}

/** A job that repeats by a cron pattern, in the chain's time zone. */
export interface Schedule {
  job: JobDefinition
  payload: unknown
  pattern: string
}

/**
 * Finishes the work that a crash, a wiped queue or a lost job left: it looks for rows that are due.
 * Each process runs it by a plain timer, because a timer in Redis would be wiped with the rest.
 */
export interface Sweeper {
  name: string
  everyMs: number
  sweep(ctx: Context): Promise<void>
}

/**
 * Receives webhooks of another company under `/webhooks/PATH` of the subgraph. It has no token: `receive` checks the
 * signature. The gateway does not pass them on; an operator gives the company an address that leads to the subgraph.
 */
export interface WebhookReceiver {
  path: string
  /** @returns the HTTP status */
  receive(ctx: Context, message: { headers: Record<string, string>; body: string }): Promise<number>
}

/** The names of the subgraphs that handle the events of one. */
export const readersOf = (owner: string, manifests: Manifest[]): string[] =>
  manifests
    .filter(
      ({ name, eventHandlers = [] }) =>
        name !== owner && eventHandlers.some(({ event }) => event.owner === owner),
    )
    .map(({ name }) => name)

export function defineSubgraph({ features = [], ...own }: SubgraphDefinition): Manifest {
  const all = [own, ...features]
  return {
    ...own,
    resolvers: all.flatMap(({ resolvers = [] }) => resolvers),
    entities: all.flatMap(({ entities = [] }) => entities),
    jobs: all.flatMap(({ jobs = [] }) => jobs),
    schedules: all.flatMap(({ schedules = [] }) => schedules),
    eventHandlers: all.flatMap(({ eventHandlers = [] }) => eventHandlers),
    sweepers: all.flatMap(({ sweepers = [] }) => sweepers),
    webhooks: all.flatMap(({ webhooks = [] }) => webhooks),
  }
}

/**
 * Reads a subgraph's schema as one document: every `.graphql` file in the folder of the module
 * whose `import.meta.url` is given, and the files in `shared`, relative to that folder.
 */
export function schemaFrom(moduleUrl: string, ...shared: string[]): DocumentNode {
  const folder = fileURLToPath(new URL('.', moduleUrl))
  const own = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const files = [...shared, ...own.filter((file) => file.endsWith('.graphql')).sort()]
  return parse(files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n'))
}
