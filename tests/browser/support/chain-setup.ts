import type { TestProject } from 'vitest/node'
import { startOneProcess } from '../../support/chains.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The gateway, which serves the console. */
    url: string
    tokenUrl: string
    /** The superuser's way into the database of inventory. */
    inventory: string
  }
}

/** `npm start`, with the console as it is built. */
export default async function setup(project: TestProject) {
  const chain = await startOneProcess()
  project.provide('url', chain.url)
  project.provide('tokenUrl', chain.tokenUrl)
  project.provide('inventory', chain.database('inventory'))
  return () => chain.close()
}
