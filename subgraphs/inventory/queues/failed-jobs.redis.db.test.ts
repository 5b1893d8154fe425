import { inject } from 'vitest'
import { failedJobs } from './contract-tests/failed-jobs.ts'

/** A Redis database of its own, because other files leave jobs of the same names. */
failedJobs(`${inject('redis')}/1`)
