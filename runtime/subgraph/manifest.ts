import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type DocumentNode, parse } from 'graphql'
import type { Queries } from '../database/transaction.ts'
import type { EventHandler } from '../events/consume.ts'
import type { Loaders } from '../graphql/loaders.ts'
import type { JobDefinition, JobHandler } from '../jobs/job.ts'
import type { Context } from './context.ts'
import type { RevokingEvents } from './revoking.ts'

/** One subject of a subgraph, on one screen. */
export interface Feature {
  /** One map, or several: a type may have fields in each. */
  resolvers?: object | object[]
  entities?: (new () => object)[]
  jobs?: JobHandler[]
  /** What repeats by the chain's clock. */
  schedules?: Schedule[]
  eventHandlers?: EventHandler[]
  sweepers?: Sweeper[]
}

/** A subgraph: what all of it shares, and its features; a subgraph with a single subject is its own feature. */
export interface SubgraphDefinition extends Feature {
  name: string
  /** `contracts/common.graphql` and its own SDL. */
  schema: DocumentNode
  /** Reads by key, made anew for each operation. */
  loaders: (db: Queries) => Loaders
  features?: Feature[]
  /**
   * Its commands are acknowledged once the subgraphs that react to its events have applied them: after that no subgraph
   * serves the state before.
   */
  awaited?: true
  /** Events of its own that revoke the tokens of a person. */
  revokes?: RevokingEvents
  /**
   * Operations whose idempotency keys are kept for ever. Other answers are deleted some weeks after they were last asked
   * for; a key that comes later than that makes its change again, unless a row of the change's own has it too.
   */
  keptKeys?: string[]
  /** Whether it sends mails and webhooks. */
  sendsOut?: true
}

/** A subgraph with all that its features have, gathered. */
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
 * Finishes what a crash, a wiped queue or a lost nudge left: looks for rows that are due, in every process,
 * by a plain timer, because a timer in Redis would be wiped with the rest.
 */
export interface Sweeper {
  name: string
  everyMs: number
  sweep(ctx: Context): Promise<void>
}

/** The names of the subgraphs that react to the events of one. */
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
  }
}

/**
 * Reads a subgraph's schema: every `.graphql` file in the folder of the module whose `import.meta.url` is given, and
 * the files named, relative to it, as one document.
 */
export function schemaFrom(moduleUrl: string, ...shared: string[]): DocumentNode {
  const folder = fileURLToPath(new URL('.', moduleUrl))
  const own = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const files = [...shared, ...own.filter((file) => file.endsWith('.graphql')).sort()]
  return parse(files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n'))
}
