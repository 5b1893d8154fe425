import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { useClient } from '@urql/preact'
import { useRef, useState } from 'preact/hooks'
import { type Fault, faultOf } from './fault.ts'

/** The answer of a mutation that violates a business rule. */
export interface Problem {
  __typename: string
  code: string
  message: string
  /** The path of the invalid input field. */
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
  /** Sends the mutation, with an idempotency key. */
  run(input: Omit<I, 'idempotencyKey'>): Promise<Outcome<D>>
  busy: boolean
  problem?: ProblemOf<D> & Problem
  fault?: Fault
  /** Clears the outcome of the last run. */
  reset(): void
}

/** Stores an input and its idempotency key, so that a repeated request sends the same key. */
export interface IntentionStore {
  read(): string | null
  write(text: string | null): void
}

/**
 * Runs a mutation with one `input`. The same input is sent with the same idempotency key until the
 * server answers, so a repeated request changes nothing twice. Another input gets another key.
 * @param options.keyless true for a mutation that takes no idempotency key
 * @param options.intention storage that outlives the page, so that a reloaded register page sends the same sale again
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

  async function run(fields: Omit<I, 'idempotencyKey'>): Promise<Outcome<D>> {
    setState({ busy: true })
    const input = (options.keyless ? fields : { ...fields, idempotencyKey: keyFor(fields, intention) }) as I
    const { data, error } = await client.mutation(document, { input }).toPromise()
    const outcome = outcomeOf<D>(data, error && faultOf(error))
    if (!outcome.fault) intention.write(null)
    setState({ busy: false, ...(outcome.problem && { problem: outcome.problem }), fault: outcome.fault })
    return outcome
  }

  return { run, ...state, reset: () => setState({ busy: false }) }
}

function keyFor(fields: object, intention: IntentionStore): string {
  const text = JSON.stringify(fields)
  const before = JSON.parse(intention.read() ?? '{}') as { text?: string; key?: string }
  if (before.text === text) return before.key!
  const key = crypto.randomUUID()
  intention.write(JSON.stringify({ text, key }))
  return key
}

const unknownAnswer: Fault = { kind: 'server', code: '', message: '' }

function outcomeOf<D>(data: D | undefined, fault: Fault | undefined): Outcome<D> {
  const result = data && (Object.values(data as object)[0] as Result<D> | null)
  // A problem type that this page does not know has only `__typename`. It must not count as success.
  if (!result || Object.keys(result).length < 2) return { fault: fault ?? unknownAnswer }
  return 'code' in (result as object)
    ? { problem: result as unknown as ProblemOf<D> & Problem }
    : { ok: result as Success<D> }
}
