import type { Manifest } from '../runtime/subgraph/manifest.ts'
import { inventory } from './inventory/subgraph.ts'
import { reporting } from './reporting/subgraph.ts'
import { sales } from './sales/subgraph.ts'
import { stores } from './stores/subgraph.ts'

/** All subgraphs. */
export const manifests: Manifest[] = [stores, inventory, sales, reporting]
