/**
 * `count-tests.ts REPORT STATUS`: prints the result of a run of vitest as "PASSED FAILED", from its
 * JSON report and its exit code. The reasons go to the standard error.
 */
import { existsSync, readFileSync } from 'node:fs'
import { evaluate, testReport } from './test-report.ts'

const [file, status] = process.argv.slice(2)
const { passed, faults } = existsSync(file!)
  ? evaluate(testReport.parse(JSON.parse(readFileSync(file!, 'utf8'))), process.cwd())
  : { passed: 0, faults: ['There is no report of the tests.'] }
// Faults outside of a test are not in the report.
if (status !== '0' && faults.length === 0) faults.push(`The run ended with ${status}, its output says why.`)
process.stderr.write(faults.map((fault) => `FAILED ${fault}\n`).join(''))
process.stdout.write(`${passed} ${faults.length}\n`)
