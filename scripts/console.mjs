import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { begin, finish } from '../local/progress.mjs'

const root = fileURLToPath(new URL('../', import.meta.url))
const folder = join(root, 'console')
const dist = join(folder, 'dist')
const stamp = '.built-from'

/** Builds the console when its sources, or the packages that it is made of, are not those of the last build. */
export async function buildConsole() {
  const sources = digestOfSources()
  if (lastBuild() === sources) return
  begin('Building the console')
  const made = `${dist}-${process.pid}`
  try {
    await promisify(execFile)(
      process.execPath,
      [join(root, 'node_modules/vite/bin/vite.js'), 'build', folder, '--outDir', made, '--logLevel', 'warn'],
      { cwd: root, maxBuffer: 16 * 1024 * 1024 },
    )
    writeFileSync(join(made, stamp), sources)
    swap(made)
  } catch (error) {
    process.stderr.write(`${error.stdout ?? ''}${error.stderr ?? error.message}`)
    process.stderr.write('The console could not be built: fix the errors above and start again.\n')
    process.exit(1)
  } finally {
    rmSync(made, { recursive: true, force: true })
    finish()
  }
}

/** Two processes that start at once both build. The build that is done last stays, and is complete. */
function swap(made) {
  const former = `${made}-former`
  if (existsSync(dist)) renameSync(dist, former)
  renameSync(made, dist)
  rmSync(former, { recursive: true, force: true })
}

const lastBuild = () => (existsSync(join(dist, stamp)) ? readFileSync(join(dist, stamp), 'utf8') : undefined)

function digestOfSources() {
  const hash = createHash('sha256')
  for (const file of [...filesBelow(folder), join(root, 'package-lock.json')])
    hash.update(file.slice(root.length)).update('\0').update(readFileSync(file))
  return hash.digest('hex')
}

/** The source files in the order of their names, without the build and the tests. */
function filesBelow(at) {
  return readdirSync(at, { withFileTypes: true })
    .filter(({ name }) => !/^(?:dist|testing)|\.(?:e2e|test)\.tsx?$|\.md$/.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(at, entry.name)
      return entry.isDirectory() ? filesBelow(path) : [path]
    })
}
