import { relative } from 'node:path'
import { z } from 'zod'

const test = z.object({
  ancestorTitles: z.array(z.string()),
  title: z.string(),
  status: z.string(),
  failureMessages: z.array(z.string()),
})
type Test = z.infer<typeof test>

/** What vitest's JSON reporter writes, as far as it is read here. */
export const testReport = z.object({
  testResults: z.array(
    z.object({ name: z.string(), status: z.string(), message: z.string(), assertionResults: z.array(test) }),
  ),
})
export type TestReport = z.infer<typeof testReport>

/**
 * How a run of tests went. Only what passed at once counts as passed: what was skipped, left to do or tried again
 * is a fault, and so are a file that could not be run and a run of nothing.
 * @param root what the files are named from
 */
export function evaluate({ testResults }: TestReport, root: string): { passed: number; faults: string[] } {
  const tests = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map((test) => ({ test, file: relative(root, name) })),
  )
  const faults = [
    ...tests.filter(({ test }) => !isPassed(test)).map(({ test, file }) => `${file} ${say(test)}`),
    ...testResults
      .filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.some(isFailed))
      .map(({ name, message }) => `${relative(root, name)} ${firstLine(message)}`),
  ]
  if (tests.length + faults.length === 0) faults.push('No test was run.')
  return { passed: tests.filter(({ test }) => isPassed(test)).length, faults }
}

/** vitest keeps the messages of tries that failed before one passed. */
const isPassed = ({ status, failureMessages }: Test) => status === 'passed' && failureMessages.length === 0
const isFailed = ({ status }: Test) => status === 'failed'

function say({ ancestorTitles, title, status, failureMessages }: Test) {
  const name = [...ancestorTitles.filter(Boolean), title].join(' > ')
  if (status === 'passed') return `${name}: passed only when it was tried again`
  return `${name}: ${status === 'failed' ? firstLine(failureMessages[0] ?? 'failed') : 'was not run'}`
}

const firstLine = (text: string) => text.split('\n')[0]!
