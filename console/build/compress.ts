import { readdirSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import type { Plugin } from 'vite'

const encodings = { br: promisify(brotliCompress), gz: promisify(gzip) }
const worth = /\.(?:js|css|svg|webmanifest)$/

/** Writes a compressed copy beside each file, at the highest level, so that the server need not compress. */
export const compress = (): Plugin => ({
  name: 'compress',
  apply: 'build',
  // The files are read from the disk, because other plugins edit the bundle until the end.
  async writeBundle({ dir }) {
    const files = readdirSync(dir!, { recursive: true, encoding: 'utf8' }).filter((name) => worth.test(name))
    await Promise.all(
      files.flatMap((name) =>
        Object.entries(encodings).map(async ([ending, encode]) => {
          const path = join(dir!, name)
          await writeFile(`${path}.${ending}`, await encode(await readFile(path)))
        }),
      ),
    )
  },
})
