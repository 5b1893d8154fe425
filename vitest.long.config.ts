import { defineConfig } from 'vitest/config'
import endurance from './vitest.endurance.config.ts'

/** `npm run test:endurance -- --long FILE`: the experiments of that file take their full time. */
export default defineConfig({ ...endurance, test: { ...endurance.test, provide: { long: true } } })
