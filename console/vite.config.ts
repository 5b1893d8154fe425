import { defineConfig, loadEnv, type Plugin } from 'vite'
import { compress } from './build/compress.ts'
import { serviceWorker } from './build/service-worker.ts'
import { texts } from './build/texts.ts'

/** What the gateway writes into the page; here for `npm run console`. */
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
        // The texts are parsed as the page is built.
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
      // An image that is written into a file would need `data:` in the page's policy.
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
