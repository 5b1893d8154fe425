/** Results of mutations hold ids, so that a replayed answer shows the thing as it is now. */
export interface SavedStore {
  store: { id: string }
}

export interface SavedUser {
  user: { id: string }
}

export interface SavedRegister {
  register: { id: string }
}
