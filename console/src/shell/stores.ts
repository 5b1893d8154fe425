import { computed, effect, signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { useAll } from '../api/use-pages.ts'
import { everyStore, person } from '../session/session.ts'
import { ShellStoresDocument, type ShellStoresQuery } from './stores.generated.ts'

export type ShellStore = NonNullable<ShellStoresQuery['stores']>['nodes'][number]

/** Every store of the chain, by name; the person's own are `myStores`. */
export const stores = signal<ShellStore[]>([])
export const myStores = computed(() => {
  const own = person.value?.storeIds ?? []
  return everyStore.value ? stores.value : stores.value.filter(({ id }) => own.includes(id))
})

const chosenKey = 'comptoir.store'
const chosen = signal(localStorage.getItem(chosenKey) ?? '')

/** The store that the person looks at: the only one they have, or the one chosen; undefined for all. */
export const store = computed<ShellStore | undefined>(() =>
  myStores.value.length === 1 ? myStores.value[0] : myStores.value.find(({ id }) => id === chosen.value),
)

/** For filters: the stores that lists are about; undefined for all that the person may see. */
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

/** Reads the stores once for all pages. @returns whether they are there, or cannot be had */
export function useStores(): boolean {
  const { rows, whole, fault } = useAll(ShellStoresDocument, {}, ({ stores }) => stores)
  useEffect(() => {
    if (rows.length > 0) stores.value = rows.toSorted((a, b) => a.name.localeCompare(b.name))
  }, [rows.length, whole])
  return whole || fault !== undefined
}

/** Whether the person works in this store; head office and logistics work in every one. */
export const mine = (storeId: string): boolean =>
  everyStore.value || (person.value?.storeIds.includes(storeId) ?? false)
