/** Ends the process if Node is too old for the rest. Old versions must be able to read this file. */
export function rejectOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  process.stderr.write(
    'Comptoir needs Node.js 20.19 or newer and this is ' +
      process.versions.node +
      ': install a newer one (https://nodejs.org) and try again.\n',
  )
  process.exit(1)
}
