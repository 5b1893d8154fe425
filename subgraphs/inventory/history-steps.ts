/** A page of a history, newest first: the steps older than the step `before`; null for the first page. */
export interface AskedSteps {
  before: string | null
  limit: number
}

export interface HistoryStep {
  type: string
  /** ISO 8601, as PostgreSQL writes it into JSON. */
  at: string
  actor: { id: string; name: string }
  note: string | null
}

/** Maps the type of an event to the name of the step in the schema. */
export function stepNames<Step extends string>(
  steps: Record<Step, { type: string }>,
): (eventType: string) => Step {
  const names = new Map(
    Object.entries<{ type: string }>(steps).map(([step, { type }]) => [type, step as Step]),
  )
  return (eventType) => names.get(eventType)!
}
