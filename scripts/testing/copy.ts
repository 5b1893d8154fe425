import { cp, mkdtemp, realpath, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const repository = fileURLToPath(new URL('../../', import.meta.url))
const notSources = new Set(['.git', '.comptoir', 'node_modules', 'coverage', 'dist'])

/**
 * Copies the sources into a new folder, with the installed packages, so that a test can change them. The path of
 * the folder has a space.
 * @param wanted selects files by their path in the repository
 */
export async function copySources(wanted: (path: string) => boolean = () => true): Promise<string> {
  const folder = await mkdtemp(join(await realpath(tmpdir()), 'comptoir copy-'))
  await cp(repository, folder, {
    recursive: true,
    filter: (path) => !notSources.has(relative(repository, path)) && wanted(relative(repository, path)),
  })
  await symlink(join(repository, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

export const removeCopy = (folder: string) => rm(folder, { recursive: true, force: true })
