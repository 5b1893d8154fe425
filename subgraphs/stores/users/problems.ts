import { problem } from '../problem.ts'

export const usernameTaken = (username: string) =>
  problem(
    'UsernameTaken',
    `The username ${username} is taken: expected one that no other account has. Choose another.`,
    { username },
  )

export const emailTaken = (email: string) =>
  problem(
    'EmailTaken',
    `The email address ${email} is taken: expected one that no other account has. Choose another.`,
    { email },
  )

export const lastAdministrator = (username: string) =>
  problem(
    'LastAdministrator',
    `${username} is the last administrator who can sign in: expected another. Give another user the role admin first.`,
    {},
  )

/** @param pending true when the change is recorded and will be made automatically */
export const identityUnavailable = (pending: boolean, why = 'The identity server does not answer now') =>
  problem(
    'IdentityUnavailable',
    pending
      ? `${why}: the change is recorded and made as soon as possible. Ask again with the same key for the outcome.`
      : `${why}: nothing was done. Ask again shortly with the same key.`,
    { pending },
  )

/**
 * The row of the change has the known fields of the user; `user` reads the current state from the
 * identity server.
 */
export const changeGivenUp = (hours: number) =>
  problem(
    'IdentityUnavailable',
    `The identity server did not do it in ${hours} hours: the change is given up. ` +
      'A part of it may stand: look at the person, and ask with a new key for what is still wanted.',
    { pending: false },
  )
