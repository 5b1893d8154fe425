// `npm run build:console` runs this file, which builds the console unless it is built from these sources
// already.
import { buildConsole } from './console.mjs'

await buildConsole()
