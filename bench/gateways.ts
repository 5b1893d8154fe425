import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { Agent, request } from 'undici'
import { percentile } from '../tests/support/percentile.ts'
import { operation } from './gateway/graph.ts'

/**
 * `npx tsx bench/gateways.ts [rounds]` compares gateways over HTTP by the CPU of their process for
 * an operation: stock @apollo/gateway, and this one with and without shared fetches, over the same
 * subgraphs, in interleaved rounds. Every answer is compared with the first.
 */
const sides = ['stock', 'own', 'sharing', 'own-with-executor-of-apollo'] as const
const rounds = Number(process.argv[2] ?? 5)
const clients = 10
const operationsInARound = 200

const agent = new Agent({ connections: clients })
const subgraphs = await start('subgraphs')
const running = await Promise.all(
  sides.map(async (side) => ({
    side,
    ...(await start(side, subgraphs.address)),
    cpu: [] as number[],
    rate: [] as number[],
  })),
)
let expected: string | undefined
for (let round = -2; round < rounds; round += 1)
  for (const one of running) {
    const before = await cpuOf(one.child)
    const startedAt = performance.now()
    let left = operationsInARound
    await Promise.all(
      Array.from({ length: clients }, async () => {
        while (left-- > 0) await ask(one.address)
      }),
    )
    const seconds = (performance.now() - startedAt) / 1_000
    const used = (await cpuOf(one.child)) - before
    // The first two rounds warm up.
    if (round < 0) continue
    one.cpu.push(used / operationsInARound)
    one.rate.push(operationsInARound / seconds)
  }
const stock = percentile(running[0]!.cpu, 0.5)
for (const { side, cpu, rate } of running) {
  const median = percentile(cpu, 0.5)
  process.stdout.write(
    `${side}: ${median.toFixed(2)} ms of CPU for an operation (${percentile(cpu, 0).toFixed(2)} to ` +
      `${percentile(cpu, 1).toFixed(2)}), ${(stock / median).toFixed(2)} times stock, ${percentile(rate, 0.5).toFixed(0)} a second\n`,
  )
}
for (const { child } of [subgraphs, ...running]) child.kill()
await agent.close()

async function start(side: string, port = '') {
  const child = fork(new URL('./gateway/side.ts', import.meta.url), [side, port], {
    execArgv: ['--import', 'tsx'],
  })
  const [{ address }] = (await once(child, 'message')) as [{ address: string }]
  return { child, address }
}

/** Milliseconds. */
async function cpuOf(child: ChildProcess): Promise<number> {
  child.send('cpu')
  const [{ cpu }] = (await once(child, 'message')) as [{ cpu: NodeJS.CpuUsage }]
  return (cpu.user + cpu.system) / 1_000
}

async function ask(address: string) {
  const { body } = await request(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: operation }),
    dispatcher: agent,
  })
  const answer = JSON.stringify(((await body.json()) as { data: unknown }).data)
  expected ??= answer
  if (answer !== expected || !answer.startsWith('{"branches"'))
    throw new Error(`another answer: ${answer?.slice(0, 200)}`)
}
