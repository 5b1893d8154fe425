import { RegisterRetired } from '../../../contracts/events/stores.ts'
import { when } from '../../../runtime/events/consume.ts'
import { saveRegister } from './on-register-added.ts'

/** Saves that the register sells nothing any more. */
export const onRegisterRetired = when(RegisterRetired, (tx, { data }) => saveRegister(tx, data))
