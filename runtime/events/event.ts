import type { ZodType, z } from 'zod'

/** The promise of a kind of event: who owns it, what its data is. `contracts/events` holds them all. */
export interface EventDefinition<Type extends string = string, Data extends ZodType = ZodType> {
  owner: string
  type: Type
  /** Rises with each change of the data's shape; older versions are upcast when read. */
  version: number
  data: Data
  /** The first makes data of version 2 of those of version 1, and so on. */
  upcasts?: readonly ((older: unknown) => unknown)[]
}

/** The data of an event as its definition promises them, whatever version they were written in. @throws ZodError */
export function readData<E extends EventDefinition>(
  { data: promised, upcasts = [] }: E,
  { version, data }: Pick<EventRecord, 'version' | 'data'>,
): DataOf<E> {
  const newest = upcasts.slice(version - 1).reduce((older, upcast) => upcast(older), data)
  return promised.parse(newest) as DataOf<E>
}

/** An event as the log keeps it: CloudEvents attributes, plus who did it and where. */
export interface EventRecord<Data = unknown> {
  /** Grows in commit order: reading after a position never skips one. */
  position: number
  id: string
  type: string
  version: number
  /** What it is about, `Sale/0190…`: events of one subject are applied in order. */
  subject: string
  time: Date
  actor: Actor
  storeId: string | null
  /** The W3C traceparent of the request that led to it, and its tracestate. */
  trace: string | null
  tracestate: string | null
  data: Data
}

/** A piece of the log. */
export interface EventPage {
  events: EventRecord[]
  /** Everything asked for up to here is in `events`: the position to read on after. */
  upTo: number
}

/** Who is written down as having done something. */
export interface Actor {
  id: string
  name: string
}

export type DataOf<E extends EventDefinition> = z.infer<E['data']>
