import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { useClient } from '@urql/preact'
import { useRef, useState } from 'preact/hooks'
import { type Fault, faultOf } from './fault.ts'

/** A rule of the business that refused. */
export interface Problem {
  __typename: string
  code: string
  message: string
  /** The path of the input field that does not fit. */
  field?: string
}

export type Result<D> = NonNullable<D[keyof D]>
export type Success<D> = Exclude<Result<D>, { code: string }>
export type ProblemOf<D> = Extract<Result<D>, { code: string }>
export type Outcome<D> =
  | { ok: Success<D>; problem?: undefined; fault?: undefined }
  | { ok?: undefined; problem: ProblemOf<D> & Problem; fault?: undefined }
  | { ok?: undefined; problem?: undefined; fault: Fault }

export interface Command<D, I> {
  /** Sends it; the idempotency key is added. */
  run(input: Omit<I, 'idempotencyKey'>): Promise<Outcome<D>>
  busy: boolean
  problem?: ProblemOf<D> & Problem
  fault?: Fault
  /** Forgets what the last one came to. */
  reset(): void
}

/** Where an intention is kept that is not answered yet. */
export interface IntentionStore {
  read(): string | null
  write(text: string | null): void
}

/**
 * A mutation with one `input`. While no answer comes, the same input goes out with the same idempotency key, however
 * often it is sent: nothing happens twice. An answer, or another input, ends the intention.
 * @param options.keyless of a mutation that takes no key
 * @param options.intention outlives the page: a till that is loaded anew goes on with the sale that it had sent
 */
export function useCommand<D, I extends object>(
  document: TypedDocumentNode<D, { input: I }>,
  options: { keyless?: boolean; intention?: IntentionStore } = {},
): Command<D, I> {
  const client = useClient()
  const memory = useRef<string | null>(null)
  const intention = options.intention ?? {
    read: () => memory.current,
    write(text) {
      memory.current = text
    },
  }
  const [state, setState] = useState<{ busy: boolean; problem?: ProblemOf<D> & Problem; fault?: Fault }>({
    busy: false,
  })

  async function run(given: Omit<I, 'idempotencyKey'>): Promise<Outcome<D>> {
    setState({ busy: true })
    const input = (options.keyless ? given : { ...given, idempotencyKey: keyFor(given, intention) }) as I
    const { data, error } = await client.mutation(document, { input }).toPromise()
    const outcome = outcomeOf<D>(data, error && faultOf(error))
    if (!outcome.fault) intention.write(null)
    setState({ busy: false, ...(outcome.problem && { problem: outcome.problem }), fault: outcome.fault })
    return outcome
  }

  return { run, ...state, reset: () => setState({ busy: false }) }
}

function keyFor(given: object, intention: IntentionStore): string {
  const text = JSON.stringify(given)
  const before = JSON.parse(intention.read() ?? '{}') as { text?: string; key?: string }
  if (before.text === text) return before.key!
  const key = crypto.randomUUID()
  intention.write(JSON.stringify({ text, key }))
  return key
}

const unknownAnswer: Fault = { kind: 'server', code: '', message: '' }

function outcomeOf<D>(data: D | undefined, fault: Fault | undefined): Outcome<D> {
  const result = data && (Object.values(data as object)[0] as Result<D> | null)
  // Of a problem that this page does not know yet, only the type is there: it is no success.
  if (!result || Object.keys(result).length < 2) return { fault: fault ?? unknownAnswer }
  return 'code' in (result as object)
    ? { problem: result as unknown as ProblemOf<D> & Problem }
    : { ok: result as Success<D> }
}
