// What `npm run build:console` runs: builds the console, unless it is built of these sources already.
import { buildConsole } from './console.mjs'

await buildConsole()
