// The thread of watchdog.ts. It uses nothing of the main thread, which hangs when the watchdog
// acts.
import { spawnSync } from 'node:child_process'
import { writeSync } from 'node:fs'
import { Session } from 'node:inspector'
import { parentPort, workerData } from 'node:worker_threads'
import { pino } from 'pino'

const { shared, tickMs, silentTicks } = workerData
const looks = 50
const stackMs = 2_000
const stopMs = 10_000

let ending = {}
parentPort.on('message', (message) => {
  ending = message
})

let heard = 0
let silent = 0
const ticking = setInterval(() => {
  const beats = Atomics.load(shared, 0)
  const inspected = Atomics.load(shared, 1) === 1
  if (beats === heard && !inspected) silent += 1
  else silent = 0
  heard = beats
  if (silent < silentTicks) return
  clearInterval(ticking)
  void end()
}, tickMs)

async function end() {
  const stack = await whereItHangs()
  const seconds = (silentTicks * tickMs) / 1_000
  const reason = `The event loop has been silent for ${seconds} s: this process ends. Start it again.`
  const { logFile, stop } = ending
  pino(pino.destination({ dest: logFile ?? 1, sync: true })).fatal({ stack }, reason)
  writeSync(2, `${reason}${logFile ? ` Where it hung is in ${logFile}.` : ''}\n`)
  if (stop) spawnSync(stop.program, stop.args, { ...stop.options, stdio: 'ignore', timeout: stopMs })
  process.kill(process.pid, 'SIGKILL')
}

/**
 * The functions that the main thread is in, sampled several times: a loop of promises is mostly between
 * two of them. The list is empty when the thread is not in JavaScript.
 */
function whereItHangs() {
  return new Promise((resolve) => {
    const files = new Map()
    const frames = new Set()
    let left = looks
    setTimeout(() => resolve([...frames]), stackMs)
    const session = new Session()
    session.connectToMainThread()
    session.on('Debugger.scriptParsed', ({ params: { scriptId, url } }) => files.set(scriptId, url))
    session.on('Debugger.paused', ({ params: { callFrames } }) => {
      for (const { functionName, location } of callFrames) {
        const file = files.get(location.scriptId) ?? ''
        if (!file.startsWith('node:'))
          frames.add(`${functionName || 'anonymous'} (${file}:${location.lineNumber + 1})`)
      }
      if (--left === 0) return resolve([...frames])
      session.post('Debugger.stepInto')
    })
    session.post('Debugger.enable')
    session.post('Debugger.pause')
  })
}
