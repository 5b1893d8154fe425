import type { Profile } from './users.ts'

/** An invalid value, in the words of Keycloak: a field, a message key and its parameters. */
export interface Fault {
  field: string
  errorMessage: string
  params: (string | number)[]
}

type Names = Pick<Profile, 'email' | 'firstName' | 'lastName'> & { username: string }

/**
 * Finds the faults for which Keycloak's user profile rejects a user, by the validations of the realm file.
 */
export function faultsIn({ username, email, firstName, lastName }: Names): Fault[] {
  const faults: Fault[] = []
  const reject = (field: string, errorMessage: string, ...params: (string | number)[]) =>
    faults.push({ field, errorMessage, params: [field, ...params] })

  if (username.length < 2 || username.length > longest) reject('username', 'error-invalid-length', 2, longest)
  if (notInUsername.test(username) || !latin.test(username))
    reject('username', 'error-username-invalid-character')
  if (email && !address.test(email)) reject('email', 'error-invalid-email', email)
  for (const [field, value] of Object.entries({ email, firstName, lastName }))
    if (value && value.length > longest) reject(field, 'error-invalid-length-too-long', longest)
  for (const [field, value] of Object.entries({ firstName, lastName }))
    if (value && notInName.test(value)) reject(field, 'error-person-name-invalid-character')
  return faults
}

const longest = 255
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is rejected
const notInUsername = /[<>&"'\s\v$%!#?§,;:*~/\\|^=[\]{}()`\u0000-\u001f\u007f]/
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is rejected
const notInName = /[<>&"\v$%!#?§;*~/\\|^=[\]{}()\u0000-\u001f\u007f]/
/** Letters of one script, so that a name cannot imitate another. */
const latin = /^[\p{Script=Latin}\p{Script=Common}]*$/u
const address = /^[^\s@<>(),;:"[\]\\]{1,64}@[^\s@<>(),;:"[\]\\]+$/
