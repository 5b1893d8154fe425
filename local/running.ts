import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { accessSync, constants, existsSync, mkdirSync, realpathSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { text } from 'node:stream/consumers'
import { StartError } from '../runtime/errors/errors.ts'
import { folderFault } from './folder-fault.ts'

/**
 * Makes this process the only one that runs on `folder`, until it ends or closes the returned server.
 *
 * The claim is a port of 127.0.0.1 that follows from the folder. The system grants it to one process and
 * takes it back however the process ends, so a claim is never stale (unlike a file with a pid).
 *
 * @param url the address where the process will answer, told to a second process
 * @throws StartError when another process runs on `folder`
 */
export async function claimFolder(folder: string, url: string): Promise<Server> {
  const claimed = made(folder)
  for (const port of portsFor(claimed)) {
    const claim = await listen(port, { folder: claimed, url, pid: process.pid })
    if (claim) return claim
    const holder = await holderOf(port)
    if (holder === 'silent')
      throw new StartError(
        `Comptoir seems to run already on ${claimed}, but does not answer: if Ctrl-Z suspended it, ` +
          `fg brings it back; if port ${port} is another program's, name another folder with --data.`,
      )
    if (holder?.folder === claimed)
      throw new StartError(
        `Comptoir runs already on ${claimed}: ${holder.url} (process ${holder.pid}); ` +
          'stop it with Ctrl-C first, or name another folder with --data.',
      )
  }
  throw new StartError(
    `No port from 10000 to 14999 could be had for ${claimed}: name another folder with --data.`,
  )
}

/** @returns the address of the process that runs on `folder`, if there is one */
export async function runningOn(folder: string): Promise<string | undefined> {
  if (!existsSync(folder)) return undefined
  const claimed = realpathSync(folder)
  for (const port of portsFor(claimed)) {
    const holder = await holderOf(port)
    if (holder !== 'silent' && holder?.folder === claimed) return holder.url
  }
  return undefined
}

function made(folder: string) {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
    return realpathSync(folder)
  } catch (cause) {
    throw folderFault(cause, folder)
  }
}

interface Holder {
  folder: string
  url: string
  pid: number
}

/** Several ports, because another folder or another program may hold the first. */
function portsFor(folder: string) {
  const digest = createHash('sha256').update(folder).digest()
  return [0, 2, 4, 6, 8].map((at) => 10_000 + (digest.readUInt16BE(at) % 5_000))
}

async function listen(port: number, holder: Holder): Promise<Server | undefined> {
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy())
    socket.end(JSON.stringify(holder))
  })
  try {
    server.listen({ port, host: '127.0.0.1', exclusive: true })
    await once(server, 'listening')
    return server.unref()
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    if (code === 'EADDRINUSE' || code === 'EACCES') return undefined
    throw cause
  }
}

/** The process that answers on the port. Undefined for another program, or if none answers any more. */
async function holderOf(port: number): Promise<Holder | 'silent' | undefined> {
  const socket = connect({ port, host: '127.0.0.1', signal: AbortSignal.timeout(2_000) })
  try {
    return JSON.parse(await text(socket))
  } catch (cause) {
    return (cause as Error).name === 'AbortError' ? 'silent' : undefined
  } finally {
    socket.destroy()
  }
}
