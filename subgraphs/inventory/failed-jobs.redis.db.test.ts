import { inject } from 'vitest'
import { failedJobs } from './promises/failed-jobs.ts'

failedJobs(inject('redis'))
