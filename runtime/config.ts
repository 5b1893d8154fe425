import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { StartError } from './errors.ts'

const port = z.coerce.number().int().min(1024).max(65535)
const url = z.url()
const flag = z.stringbool()

/** Every setting, its default, and what it is for. A `NAME_FILE` beside each reads the value from a file. */
const settings = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('info'),
  /** Address to listen on; loopback unless told. */
  HOST: z.string().default('127.0.0.1'),
  PORT: port.default(4000),
  /** The server that holds every database: postgres://host:port (names, roles and passwords are added). */
  DATABASE_URL: url.default('postgres://127.0.0.1:5432'),
  /** Passwords of the NAME_app and NAME_owner roles. */
  DATABASE_APP_PASSWORD: z.string().default('comptoir-app'),
  DATABASE_OWNER_PASSWORD: z.string().default('comptoir-owner'),
  /** Connections a process keeps open to each database at the most. */
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(16),
  /** Queues on Redis; unset: queues on PostgreSQL. */
  REDIS_URL: url.optional(),
  /** The realm's public address: the exact `iss` of tokens. */
  IDENTITY_ISSUER: url.default('http://localhost:4000/realms/comptoir'),
  /** The same realm as reached from this machine; unset: the public address. */
  IDENTITY_INTERNAL_URL: url.optional(),
  /** Where subgraphs answer over HTTP: each under /NAME. Unset at the gateway: in its own process. */
  SUBGRAPHS_URL: url.default('http://127.0.0.1:4001'),
  /** Proves to a subgraph that the gateway is asking. */
  GATEWAY_SECRET: z.string().min(16).default('demo-only-gateway-secret'),
  /** Secrets of the service accounts are this plus the subgraph's name. */
  SERVICE_SECRET_PREFIX: z.string().default('demo-only-'),
  /** The offline IDE and Apollo Sandbox, and introspection with them. */
  IDE: flag.optional(),
  /** ISO 4217, one for the chain. */
  CURRENCY: z.string().length(3).default('CAD'),
})

export type Config = ReturnType<typeof readConfig>

/**
 * Reads the configuration: what is given, over the environment. All faults are shown together.
 * @throws StartError with one line for each setting that does not fit
 */
export function readConfig(
  given: Record<string, string> = {},
  environment: Record<string, string | undefined> = process.env,
) {
  const env = withFiles({ ...environment, ...given })
  const parsed = settings.safeParse(env)
  if (!parsed.success) throw new StartError(faults(parsed.error, env))
  const { data } = parsed
  const production = data.NODE_ENV === 'production'
  if (production) refuseDemoSecrets(data)
  const realmUrl = data.IDENTITY_INTERNAL_URL ?? data.IDENTITY_ISSUER
  return {
    production,
    logLevel: data.LOG_LEVEL,
    host: data.HOST,
    port: data.PORT,
    database: {
      pool: data.DATABASE_POOL,
      appPassword: data.DATABASE_APP_PASSWORD,
      ownerPassword: data.DATABASE_OWNER_PASSWORD,
      /** The database of a subgraph as its app role; `DATABASE_URL_NAME` puts one on another server. */
      url: (name: string) => roleUrl(env, data.DATABASE_URL, name, 'app', data.DATABASE_APP_PASSWORD),
      ownerUrl: (name: string) =>
        roleUrl(env, data.DATABASE_URL, name, 'owner', data.DATABASE_OWNER_PASSWORD),
    },
    /** Where the queues live: Redis, or a database of their own. */
    jobsUrl: data.REDIS_URL ?? roleUrl(env, data.DATABASE_URL, 'jobs', 'app', data.DATABASE_APP_PASSWORD),
    identity: {
      issuers: [...new Set([data.IDENTITY_ISSUER, realmUrl])],
      jwksUrl: `${realmUrl}/protocol/openid-connect/certs`,
      tokenUrl: `${realmUrl}/protocol/openid-connect/token`,
    },
    /** Where a subgraph answers; `SUBGRAPH_URL_NAME` for one that stands elsewhere. */
    subgraphUrl: (name: string) =>
      env[`SUBGRAPH_URL_${name.toUpperCase().replaceAll('-', '_')}`] ?? `${data.SUBGRAPHS_URL}/${name}`,
    gatewaySecret: data.GATEWAY_SECRET,
    serviceSecret: (name: string) => `${data.SERVICE_SECRET_PREFIX}${name}`,
    ide: data.IDE ?? !production,
    currency: data.CURRENCY,
  }
}

function roleUrl(
  env: Record<string, string | undefined>,
  server: string,
  name: string,
  role: string,
  password: string,
) {
  const database = name.replaceAll('-', '_')
  const target = new URL(env[`DATABASE_URL_${database.toUpperCase()}`] ?? server)
  target.username = `${database}_${role}`
  target.password = password
  target.pathname = `/${database}`
  return target.toString()
}

/** `X_FILE=/run/secrets/x` stands for X: how compose and Kubernetes hand over secrets. */
function withFiles(environment: Record<string, string | undefined>) {
  const env = { ...environment }
  for (const name of Object.keys(settings.shape)) {
    const file = environment[`${name}_FILE`]
    if (file === undefined) continue
    try {
      env[name] = readFileSync(file, 'utf8').trim()
    } catch (cause) {
      throw new StartError(`${name}_FILE is ${file}: expected a readable file. ${(cause as Error).message}`)
    }
  }
  return env
}

function faults(error: z.ZodError, env: Record<string, string | undefined>) {
  const lines = error.issues.map(({ path, message }) => {
    const name = String(path[0])
    const came = /SECRET|PASSWORD/.test(name) ? 'set, but not usable' : env[name]
    return `${name} is ${came}: ${message}. Set ${name}, or leave it out for the default.`
  })
  return lines.join('\n')
}

function refuseDemoSecrets(data: z.infer<typeof settings>) {
  const demo = (
    ['DATABASE_APP_PASSWORD', 'DATABASE_OWNER_PASSWORD', 'GATEWAY_SECRET', 'SERVICE_SECRET_PREFIX'] as const
  ).filter((name) => /^(comptoir-|demo-only-)/.test(data[name]))
  if (demo.length > 0)
    throw new StartError(
      demo.map((name) => `${name} is the demo's: production needs one of your own. Set ${name}.`).join('\n'),
    )
}
