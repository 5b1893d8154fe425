import type { FormattedExecutionResult } from 'graphql'

export type Answered = Promise<FormattedExecutionResult>

/** Longer than equal listeners who are woken together, or come back together, need to ask one after the other. */
const sharedMs = 2_000

/**
 * Answers to events that were made a moment ago, or are being made: equal listeners share them. No longer, because an
 * answer shows things as they are; one with errors is made again.
 */
export function recentAnswers() {
  const answers = new Map<string, { answer: Answered; madeAt: number }>()

  return (key: string, make: () => Answered): Answered => {
    const now = Date.now()
    forget(now)
    const before = answers.get(key)
    if (before) return before.answer
    const answer = make()
    answers.set(key, { answer, madeAt: now })
    answer.then(({ errors }) => errors && answers.delete(key)).catch(() => answers.delete(key))
    return answer
  }

  /** The oldest come first. */
  function forget(now: number) {
    for (const [key, { madeAt }] of answers) {
      if (madeAt + sharedMs > now) return
      answers.delete(key)
    }
  }
}
