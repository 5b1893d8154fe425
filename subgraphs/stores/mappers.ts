/** Results of mutations hold only ids, so that a replayed result shows the entity as it is now. */
export interface SavedStore {
  store: { id: string }
}

export interface SavedUser {
  user: { id: string }
}

export interface SavedRegister {
  register: { id: string }
}
