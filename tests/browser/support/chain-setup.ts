import type { TestProject } from 'vitest/node'
import { startOneProcess } from '../../support/chains.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The gateway, which serves the console. */
    url: string
    tokenUrl: string
    /** The address of inventory's database, for the superuser. */
    inventory: string
  }
}

/** Starts the chain like `npm start`, with the built console. */
export default async function setup(project: TestProject) {
  const chain = await startOneProcess()
  project.provide('url', chain.url)
  project.provide('tokenUrl', chain.tokenUrl)
  project.provide('inventory', chain.database('inventory'))
  return () => chain.close()
}
