import { decodeJwt, decodeProtectedHeader } from 'jose'
import type { Answer } from './client.ts'
import { eventually } from './processes.ts'

/** One request, and the token that it was made with. */
export type Work = () => Promise<{ token: string; answer: Pick<Answer, 'errors'> }>

/** A load of requests without a pause, until it is stopped. */
export interface Load {
  /** Waits for this many more requests. */
  more(count: number): Promise<void>
  /**
   * @returns the number of requests, the failures, and the ids of the keys that signed tokens of the others
   */
  stop(): Promise<{ made: number; failed: unknown[]; kids: string[] }>
}

/** @param works each runs repeatedly, in parallel with the others */
export function keepAsking(works: Work[]): Load {
  const failed: unknown[] = []
  const kids = new Set<string>()
  let made = 0
  let going = true
  const loops = Promise.all(works.map(repeat))

  return {
    async more(count) {
      const enough = made + count
      await eventually(`${count} requests more`, async () => made >= enough, 60_000)
    },
    async stop() {
      going = false
      await loops
      return { made, failed, kids: [...kids] }
    },
  }

  async function repeat(work: Work) {
    while (going) {
      made += 1
      try {
        const { token, answer } = await work()
        if (answer.errors) failed.push(answer.errors)
        else kids.add(kidOf(token))
      } catch (cause) {
        failed.push(cause)
      }
    }
  }
}

/** A client that signs in when needed: it keeps its token until shortly before it expires. */
export function holding(signIn: () => Promise<string>): () => Promise<string> {
  let signedIn: Promise<string> | undefined
  let endsAt = 0
  return () => {
    if (signedIn && Date.now() < endsAt - 5_000) return signedIn
    endsAt = Number.POSITIVE_INFINITY
    signedIn = signIn().then((token) => {
      endsAt = decodeJwt(token).exp! * 1_000
      return token
    })
    return signedIn
  }
}

export const kidOf = (token: string) => decodeProtectedHeader(token).kid!
