import { Problem } from '../../runtime/errors/problem.ts'

/** A product as it is named in a message for cashiers. */
export const nameAndSku = ({ name, sku }: { name: string; sku: string }) => `${name} (${sku})`

export const unknownProducts = (productIds: string[]) =>
  new Problem(
    'UnknownProduct',
    'UNKNOWN_PRODUCT',
    `No such product: ${productIds.join(', ')}. Check the ids against the catalogue.`,
    { productIds },
  )

export const storeClosed = ({ id, name, closedAt }: { id: string; name: string; closedAt: Date | null }) =>
  new Problem(
    'StoreClosed',
    'STORE_CLOSED',
    `${name} (${id}) is closed since ${closedAt!.toISOString()}: expected an open store. Reopen it with reopenStore, or choose another.`,
    { storeId: id },
  )

export const wrongState = (kind: string, id: string, expected: string, state: string) =>
  new Problem(
    'WrongState',
    'WRONG_STATE',
    `${kind} ${id} is ${state}: expected ${expected}. Load it again.`,
    {
      state,
    },
  )

export const alreadyDone = (what: string) => new Problem('AlreadyDone', 'ALREADY_DONE', what)

/** Carries the row as it is now. */
export const versionConflict = (
  kind: 'Product' | 'Category' | 'RestockRule',
  present: { id: string; name?: string; version: number },
  expectedVersion: number,
) =>
  new Problem(
    'VersionConflict',
    'VERSION_CONFLICT',
    `${present.name ?? `${kind} ${present.id}`} is at version ${present.version}: expected ${expectedVersion}. Look at it as it is now, and ask again.`,
    { expectedVersion, present: { __typename: kind, ...present } },
  )
