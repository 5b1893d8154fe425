import type { Feature } from '../../../runtime/subgraph/manifest.ts'
import { Register } from './entities/register.ts'
import { Store } from './entities/store.ts'
import { onRegisterAdded } from './on-register-added.ts'
import { onRegisterRetired } from './on-register-retired.ts'
import { onStoreChanged } from './on-store-changed.ts'
import { onStoreClosed } from './on-store-closed.ts'
import { onStoreOpened } from './on-store-opened.ts'
import { onStoreReopened } from './on-store-reopened.ts'

/** Read models of the stores and registers of the stores subgraph. */
export const readModels: Feature = {
  entities: [Store, Register],
  eventHandlers: [
    onStoreOpened,
    onStoreChanged,
    onStoreClosed,
    onStoreReopened,
    onRegisterAdded,
    onRegisterRetired,
  ],
}
