import { computed, effect, signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { useAll } from '../api/use-pages.ts'
import { everyStore, person } from '../session/session.ts'
import { ShellStoresDocument, type ShellStoresQuery } from './stores.generated.ts'

export type ShellStore = NonNullable<ShellStoresQuery['stores']>['nodes'][number]

/** All stores of the chain, ordered by name. `myStores` has the user's own. */
export const stores = signal<ShellStore[]>([])
export const myStores = computed(() => {
  const own = person.value?.storeIds ?? []
  return everyStore.value ? stores.value : stores.value.filter(({ id }) => own.includes(id))
})

const chosenKey = 'comptoir.store'
const chosen = signal(localStorage.getItem(chosenKey) ?? '')

/** The user's only store, or the chosen one. Undefined for all stores. */
export const store = computed<ShellStore | undefined>(() =>
  myStores.value.length === 1 ? myStores.value[0] : myStores.value.find(({ id }) => id === chosen.value),
)

/** The stores for the filters of lists. Undefined for all stores that the user may see. */
export const storeIds = computed<string[] | undefined>(() => {
  if (store.value) return [store.value.id]
  return everyStore.value ? undefined : (person.value?.storeIds ?? [])
})

export function chooseStore(id: string): void {
  chosen.value = id
}

effect(() => {
  if (chosen.value) localStorage.setItem(chosenKey, chosen.value)
  else localStorage.removeItem(chosenKey)
})

/** Reads the stores once for all pages. @returns true when they are read, or reading has failed */
export function useStores(): boolean {
  const { rows, whole, fault } = useAll(ShellStoresDocument, {}, ({ stores }) => stores)
  useEffect(() => {
    if (rows.length > 0) stores.value = rows.toSorted((a, b) => a.name.localeCompare(b.name))
  }, [rows.length, whole])
  return whole || fault !== undefined
}

/** True if the user works in this store. Head office and logistics work in all stores. */
export const mine = (storeId: string): boolean =>
  everyStore.value || (person.value?.storeIds.includes(storeId) ?? false)
