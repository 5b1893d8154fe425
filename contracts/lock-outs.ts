import { PersonDeleted, PersonDisabled, PersonEnabled } from './events/stores.ts'

/** What ends the live streams of a person, in every subgraph that has some. */
export const lockOuts = {
  endedBy: [PersonDisabled, PersonDeleted] as [typeof PersonDisabled, typeof PersonDeleted],
  allowedBy: [PersonEnabled],
}
