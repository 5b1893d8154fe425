import { checkRegister } from '../check-register.ts'
import type { Checkout } from './read-checkout.ts'

/** Checks that the register can sell now. @throws Problem UnknownRegister, StoreClosed */
export const mustSell = (checkout: Checkout, register: { storeId: string; registerId: string }) =>
  checkRegister(checkout, register, 'sales need an open store. Reopen it with reopenStore.')
