import { defineConfig, loadEnv, type Plugin } from 'vite'
import { compress } from './build/compress.ts'
import { serviceWorker } from './build/service-worker.ts'
import { texts } from './build/texts.ts'

/** Writes the settings into the page, as the gateway does, for `npm run console`. */
const withSettings = (gateway: string): Plugin => ({
  name: 'settings',
  apply: 'serve',
  transformIndexHtml(page) {
    const issuer = `${gateway}/realms/comptoir`
    const settings = JSON.stringify({ issuer, clientId: 'comptoir-dev', accounts: [], links: [] })
    return page.replace(/(id="settings">)\{\}/, (_, before) => before + settings)
  },
})

export default defineConfig(({ mode }) => {
  const { VITE_COMPTOIR_URL: gateway = 'http://localhost:4000' } = loadEnv(mode, import.meta.dirname)
  return {
    root: import.meta.dirname,
    plugins: [texts(), compress(), serviceWorker(), withSettings(gateway)],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    resolve: {
      alias: [
        // The build parses the texts, so the parser is left out.
        {
          find: /^@formatjs\/icu-messageformat-parser$/,
          replacement: '@formatjs/icu-messageformat-parser/no-parser.js',
        },
      ],
    },
    build: {
      target: 'es2022',
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      // An inlined image would need `data:` in the content policy of the page.
      assetsInlineLimit: 0,
    },
    server: {
      port: 5173,
      proxy: {
        '/graphql': { target: gateway, ws: true },
        '/livez': gateway,
      },
    },
  }
})
