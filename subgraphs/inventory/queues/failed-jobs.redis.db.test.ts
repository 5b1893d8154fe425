import { inject } from 'vitest'
import { failedJobs } from './contract-tests/failed-jobs.ts'

/** A database of the server to itself: other files leave jobs of the same names. */
failedJobs(`${inject('redis')}/1`)
