import { expect, test } from 'vitest'
import { evaluate, type TestReport } from './test-report.ts'

const passed = { ancestorTitles: ['', 'a till'], title: 'sells', status: 'passed', failureMessages: [] }

test('passed tests are counted over all files', () => {
  const file = { name: '/shop/a.test.ts', status: 'passed', message: '', assertionResults: [passed, passed] }
  expect(evaluate({ testResults: [file, file] }, '/shop')).toEqual({ passed: 4, faults: [] })
})

test.each([
  [
    'failed',
    { status: 'failed', failureMessages: ['Error: expected 1\n    at a.ts:1'] },
    'sells: Error: expected 1',
  ],
  [
    'passed when it was tried again',
    { failureMessages: ['Error: expected 1'] },
    'sells: passed only when it was tried again',
  ],
  ['was skipped', { status: 'skipped' }, 'sells: was not run'],
  ['is left to do', { status: 'todo' }, 'sells: was not run'],
])('a test that %s is a fault', (_, result, fault) => {
  expect(evaluate(reportOf([passed, { ...passed, ...result }]), '/shop')).toEqual({
    passed: 1,
    faults: [`tills/a.test.ts a till > ${fault}`],
  })
})

test('a file that could not run is a fault', () => {
  expect(evaluate(reportOf([], 'failed', 'Cannot find module b.ts\nat a.ts'), '/shop')).toEqual({
    passed: 0,
    faults: ['tills/a.test.ts Cannot find module b.ts'],
  })
})

test('a run without tests is a fault', () => {
  expect(evaluate({ testResults: [] }, '/shop').faults).toEqual(['No test was run.'])
  expect(evaluate(reportOf([]), '/shop').faults).toEqual(['No test was run.'])
})

function reportOf(assertionResults: object[], status = 'passed', message = ''): TestReport {
  return {
    testResults: [{ name: '/shop/tills/a.test.ts', status, message, assertionResults }],
  } as TestReport
}
