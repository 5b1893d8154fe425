import type { FastifyInstance } from 'fastify'
import type { FormattedExecutionResult } from 'graphql'
import { pino } from 'pino'
import { readConfig } from '../../runtime/config.ts'
import { createServer, listen, stop } from '../../runtime/http/server.ts'
import { type GatewayOptions, type Ingress, openGateway } from '../gateway.ts'
import { openTestChain, type TestChain } from './chain.ts'
import { createTokens, type Tokens } from './tokens.ts'

export interface TestGateway {
  app: FastifyInstance
  chain: TestChain
  tokens: Tokens
  /** The lines of the log, parsed. */
  logged: Record<string, unknown>[]
  /**
   * Sends an operation over HTTP with a token of these permissions. Without the list of permissions it
   * sends no token.
   */
  ask(query: string, permissions?: string[], variables?: object): Promise<Answered>
  /** @returns host:port */
  listen(): Promise<string>
  close(): Promise<void>
}

export interface Answered {
  status: number
  body: FormattedExecutionResult<Record<string, unknown>>
}

export interface TestOptions extends Omit<Partial<GatewayOptions>, 'ingress'> {
  /** Replaces defaults of the settings. */
  ingress?: Partial<Ingress>
}

/** Revokes no token. */
const revocations = { watch: () => () => {} }

export async function openTestGateway({ ingress, ...options }: TestOptions = {}): Promise<TestGateway> {
  const logged: TestGateway['logged'] = []
  const log = pino({ level: 'warn' }, { write: (line) => void logged.push(JSON.parse(line)) })
  const chain = openTestChain()
  const tokens = await createTokens()
  const app = createServer({ log, checks: {} })
  const { supergraph, subgraphs } = chain
  const gateway = await openGateway(app, {
    supergraph,
    subgraphs,
    verify: tokens.verify,
    revocations,
    log,
    ide: true,
    examples: [],
    home: { ...readConfig({}, {}).home, accounts: [] },
    ...options,
    ingress: { ...readConfig({}, {}).ingress, ...ingress },
  })

  return {
    app,
    chain,
    tokens,
    logged,
    async ask(query, permissions, variables) {
      chain.calls.length = 0
      const authorization = permissions && `Bearer ${await tokens.holding(permissions)}`
      const { statusCode, body } = await app.inject({
        method: 'POST',
        url: '/graphql',
        payload: { query, variables },
        headers: authorization ? { authorization } : {},
      })
      return { status: statusCode, body: JSON.parse(body) }
    },
    listen: async () => (await listen(app, { host: '127.0.0.1', port: 0 })).replace('http://', ''),
    async close() {
      await stop(app)
      await gateway.close()
    },
  }
}
