import type { Feature } from '../../../runtime/subgraph/manifest.ts'
import { Person } from './entities/person.ts'
import { Store } from './entities/store.ts'
import { knowPeople } from './on-person-changed.ts'
import { knowChangedStore } from './on-store-changed.ts'
import { knowClosedStore } from './on-store-closed.ts'
import { knowStore } from './on-store-opened.ts'
import { knowReopenedStore } from './on-store-reopened.ts'

/** What inventory keeps of the stores subgraph's stores and users. */
export const readModels: Feature = {
  entities: [Store, Person],
  reactions: [knowStore, knowChangedStore, knowClosedStore, knowReopenedStore, ...knowPeople],
}
