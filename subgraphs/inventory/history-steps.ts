/** The last step that a page of a history, newest first, comes after; null for the first page. */
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

/** What the schema calls the step that an event of a type is. */
export function stepNames<Step extends string>(
  steps: Record<Step, { type: string }>,
): (eventType: string) => Step {
  const names = new Map(
    Object.entries<{ type: string }>(steps).map(([step, { type }]) => [type, step as Step]),
  )
  return (eventType) => names.get(eventType)!
}
