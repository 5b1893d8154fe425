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
