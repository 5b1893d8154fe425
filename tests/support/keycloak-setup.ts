import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { freePorts } from '../../runtime/testing/ports.ts'
import { installKeycloak, keycloakIn } from './keycloak.ts'

/**
 * Starts a real Keycloak for one run of the tests, on a free port. Its data are in a folder that is
 * deleted with it.
 */
export default async function setup(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), 'comptoir-keycloak-'))
  const [port] = (await freePorts(1)) as [number]
  const keycloak = keycloakIn(folder, port)
  const teardown = async () => {
    await keycloak.stop()
    await rm(folder, { recursive: true, force: true })
  }
  try {
    await installKeycloak(folder)
    await keycloak.start()
  } catch (cause) {
    await teardown()
    throw cause
  }
  project.provide('keycloak', { folder, port, issuer: keycloak.issuer })
  return teardown
}
