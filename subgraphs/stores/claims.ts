import type { Claim } from '../../runtime/database/claim-code.ts'
import { sql } from '../../runtime/database/sql.ts'

/** The code of a store, under the constraint that keeps it unique; null where the change claims no code. */
export const claimedStoreCode = (code: string | null | undefined): Record<string, Claim | null> => ({
  store_code_key:
    code == null
      ? null
      : {
          kind: 'Store',
          code,
          holder: sql('read-holder-of-store-code')`
            select id, name, closed_at is not null as archived from store where code = ${code}`,
          restore: 'reopenStore',
        },
})

/** The code of a register, under the index that keeps it unique among the registers in use of its store. */
export const claimedRegisterCode = (storeId: string, code: string): Record<string, Claim> => ({
  one_register_in_use_per_code: {
    kind: 'Register',
    code,
    holder: sql('read-holder-of-register-code')`
      select id, code as name, false as archived from register
      where store_id = ${storeId} and code = ${code} and retired_at is null`,
  },
})
