import { type Browser, chromium } from 'playwright-core'

/** Debian's, which `npm run test:browser` installs in CI. Another program of this family does as well. */
const executablePath = '/usr/bin/chromium'

/** A real browser without a window; as root it has no sandbox of its own. */
export const openChromium = (): Promise<Browser> =>
  chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] })
