import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const template = fileURLToPath(new URL('./service-worker.js', import.meta.url))

/** Writes /service-worker.js, which caches the files of this build. */
export const serviceWorker = (): Plugin => ({
  name: 'service-worker',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const files = Object.keys(bundle)
        .filter((name) => /^assets\/.*\.(?:js|css)$/.test(name))
        .map((name) => `/${name}`)
        .sort()
      const version = createHash('sha256').update(files.join()).digest('hex').slice(0, 12)
      const source = readFileSync(template, 'utf8')
        .replace('__VERSION__', version)
        .replace('__FILES__', JSON.stringify([...files, '/icon.svg', '/manifest.webmanifest']))
      this.emitFile({ type: 'asset', fileName: 'service-worker.js', source })
    },
  },
})
