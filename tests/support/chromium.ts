import { type Browser, chromium } from 'playwright-core'

/**
 * Debian's Chromium, which `npm run test:browser` installs in CI. Another browser of this family works too.
 */
const executablePath = '/usr/bin/chromium'

/** A real browser without a window. As root it has no sandbox of its own. */
export const openChromium = (): Promise<Browser> =>
  chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] })
