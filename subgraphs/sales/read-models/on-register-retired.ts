import { RegisterRetired } from '../../../contracts/events/stores.ts'
import { onEvent } from '../../../runtime/events/consume.ts'
import { saveRegister } from './on-register-added.ts'

/** Saves the time at which the register was retired: from then on it cannot sell. */
export const onRegisterRetired = onEvent(RegisterRetired, (tx, { data }) => saveRegister(tx, data))
