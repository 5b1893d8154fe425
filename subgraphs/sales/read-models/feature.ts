import type { Feature } from '../../../runtime/subgraph/manifest.ts'
import { Register } from './entities/register.ts'
import { Store } from './entities/store.ts'
import { knowRegister } from './on-register-added.ts'
import { knowRetiredRegister } from './on-register-retired.ts'
import { knowChangedStore } from './on-store-changed.ts'
import { knowClosedStore } from './on-store-closed.ts'
import { knowStore } from './on-store-opened.ts'
import { knowReopenedStore } from './on-store-reopened.ts'

/** What this subgraph keeps of stores and registers, from their events. */
export const readModels: Feature = {
  entities: [Store, Register],
  reactions: [
    knowStore,
    knowChangedStore,
    knowClosedStore,
    knowReopenedStore,
    knowRegister,
    knowRetiredRegister,
  ],
}
