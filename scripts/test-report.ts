import { relative } from 'node:path'
import { z } from 'zod'

const test = z.object({
  ancestorTitles: z.array(z.string()),
  title: z.string(),
  status: z.string(),
  failureMessages: z.array(z.string()),
})
type Test = z.infer<typeof test>

/** The fields that are read of the report of vitest's JSON reporter. */
export const testReport = z.object({
  testResults: z.array(
    z.object({ name: z.string(), status: z.string(), message: z.string(), assertionResults: z.array(test) }),
  ),
})
export type TestReport = z.infer<typeof testReport>

/**
 * Evaluates a run of tests. Only a test that passed at the first try counts as passed. A test that was
 * skipped, left to do or retried is a fault, and so are a file that could not run and a run without tests.
 * @param root the folder that file names are relative to
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

/** vitest keeps the messages of failed tries before one that passed. */
const isPassed = ({ status, failureMessages }: Test) => status === 'passed' && failureMessages.length === 0
const isFailed = ({ status }: Test) => status === 'failed'

function say({ ancestorTitles, title, status, failureMessages }: Test) {
  const name = [...ancestorTitles.filter(Boolean), title].join(' > ')
  if (status === 'passed') return `${name}: passed only when it was tried again`
  return `${name}: ${status === 'failed' ? firstLine(failureMessages[0] ?? 'failed') : 'was not run'}`
}

const firstLine = (text: string) => text.split('\n')[0]!
