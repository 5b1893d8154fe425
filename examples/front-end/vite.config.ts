import { defineConfig } from 'vite'

/** The realm's client comptoir-dev returns users to any port of localhost. */
export default defineConfig({ server: { port: 5173, strictPort: true } })
