import { RegisterRetired } from '../../../contracts/events/stores.ts'
import { when } from '../../../runtime/events/consume.ts'
import { saveRegister } from './on-register-added.ts'

/** Saves the time at which the register was retired: from then on it cannot sell. */
export const onRegisterRetired = when(RegisterRetired, (tx, { data }) => saveRegister(tx, data))
