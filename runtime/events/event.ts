import type { ZodType, z } from 'zod'

/**
 * The contract of a kind of event: its owner and its data. `contracts/events` holds them all.
 *
 * ```ts
 * export const StoreClosed = defineEvent('stores', 'StoreClosed', 1, z.object({ id: Id }))
 *
 * tx.emit(StoreClosed, { subject: `Store/${id}`, storeId: id, data: { id } })
 * ```
 */
export interface EventDefinition<Type extends string = string, Data extends ZodType = ZodType> {
  owner: string
  type: Type
  /** Rises with each change of the data's shape. Older versions are upcast on read. */
  version: number
  data: Data
  /** The first function makes data of version 2 from version 1, and so on. */
  upcasts?: readonly ((older: unknown) => unknown)[]
}

/** Reads the data of an event, upcast to the newest version of its definition. @throws ZodError */
export function readData<E extends EventDefinition>(
  { data: promised, upcasts = [] }: E,
  { version, data }: Pick<EventRecord, 'version' | 'data'>,
): DataOf<E> {
  const newest = upcasts.slice(version - 1).reduce((older, upcast) => upcast(older), data)
  return promised.parse(newest) as DataOf<E>
}

/** An event as the log keeps it: CloudEvents attributes, plus its actor and its store. */
export interface EventRecord<Data = unknown> {
  /** Grows in commit order: a reader that reads after a position never skips an event. */
  position: number
  id: string
  type: string
  version: number
  /** The thing that the event is about, as `Sale/0190…`. Events of one subject are applied in order. */
  subject: string
  time: Date
  actor: Actor
  storeId: string | null
  /** The W3C traceparent of the request that led to the event, and its tracestate. */
  trace: string | null
  tracestate: string | null
  data: Data
}

/** A page of the log. */
export interface EventPage {
  events: EventRecord[]
  /** All matching events up to here are in `events`: the position to read on after. */
  upTo: number
}

/** The user or service that is recorded as having done something. */
export interface Actor {
  id: string
  name: string
}

export type DataOf<E extends EventDefinition> = z.infer<E['data']>
