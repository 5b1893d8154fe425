import type { Feature } from '../../../runtime/subgraph/manifest.ts'
import { Store } from './entities/store.ts'
import { User } from './entities/user.ts'
import { onStoreChanged } from './on-store-changed.ts'
import { onStoreClosed } from './on-store-closed.ts'
import { onStoreOpened } from './on-store-opened.ts'
import { onStoreReopened } from './on-store-reopened.ts'
import { onUserChanges } from './on-user-changed.ts'

/** Read models of the stores and users of the stores subgraph. */
export const readModels: Feature = {
  entities: [Store, User],
  eventHandlers: [onStoreOpened, onStoreChanged, onStoreClosed, onStoreReopened, ...onUserChanges],
}
