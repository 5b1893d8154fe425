import { z } from 'zod'
import type { Realm } from '../realm.ts'
import type { Session } from '../sessions.ts'
import type { User } from '../users.ts'
import { clientUuid } from './roles.ts'

/** A user as Keycloak's UserRepresentation. A brief list leaves out the fields that take long to read. */
export function userOf(user: User, form: 'whole' | 'listed' | 'brief') {
  const { id, username, firstName, lastName, email, emailVerified, attributes, enabled } = user
  const more = {
    ...(Object.keys(attributes).length > 0 ? { attributes } : {}),
    totp: false,
    disableableCredentialTypes: [],
    requiredActions: user.requiredActions,
    notBefore: 0,
  }
  return {
    id,
    username,
    ...(firstName ? { firstName } : {}),
    ...(lastName ? { lastName } : {}),
    ...(email ? { email } : {}),
    emailVerified,
    enabled,
    createdTimestamp: user.createdAt.getTime(),
    ...(form === 'brief' ? {} : more),
    access: form === 'whole' ? wholeAccess : { manage: true },
  }
}

const wholeAccess = {
  manageGroupMembership: true,
  resetPassword: true,
  view: true,
  mapRoles: true,
  impersonate: false,
  manage: true,
}

export function sessionOf(realm: Realm, user: User, { id, clientId, startedAt }: Session) {
  const start = Math.floor(startedAt.getTime() / 1_000) * 1_000
  return {
    id,
    username: user.username,
    userId: user.id,
    start,
    lastAccess: start,
    rememberMe: false,
    clients: { [clientUuid(realm, clientId)]: clientId },
    transientUser: false,
  }
}

const text = z.string().nullish()
const credential = z.object({
  type: z.literal('password').default('password'),
  value: z.string(),
  temporary: z.boolean().default(false),
})

/** The fields of a user that can be set. Other fields of a UserRepresentation are ignored. */
export const userInput = z.object({
  username: text,
  email: text,
  firstName: text,
  lastName: text,
  enabled: z.boolean().nullish(),
  emailVerified: z.boolean().nullish(),
  attributes: z
    .record(z.string(), z.union([z.array(z.string()), z.string().transform((one) => [one])]))
    .nullish(),
  requiredActions: z.array(z.string()).nullish(),
  credentials: z.array(credential).nullish(),
})
export type UserInput = z.infer<typeof userInput>

export const passwordInput = credential
