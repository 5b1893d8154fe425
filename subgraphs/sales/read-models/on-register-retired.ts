import { RegisterRetired } from '../../../contracts/events/stores.ts'
import { when } from '../../../runtime/events/consume.ts'
import { knowRegisterAsItIs } from './on-register-added.ts'

/** Knows that nothing is sold at the register any more. */
export const knowRetiredRegister = when(RegisterRetired, (tx, { data }) => knowRegisterAsItIs(tx, data))
