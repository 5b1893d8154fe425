import { RegisterRetired } from '../../../contracts/events/stores.ts'
import { when } from '../../../runtime/events/consume.ts'
import { saveRegister } from './on-register-added.ts'

/** Knows that nothing is sold at the register any more. */
export const onRegisterRetired = when(RegisterRetired, (tx, { data }) => saveRegister(tx, data))
