import { readFileSync } from 'node:fs'
import ipaddr from 'ipaddr.js'
import { z } from 'zod'
import { developmentClient } from './access/check-origin.ts'
import { StartError } from './errors/errors.ts'
import { tlsFaults } from './http/tls-faults.ts'
import { isTimeZone } from './values/business-day.ts'

const port = z.coerce.number().int().min(1024).max(65535)
const url = z.url()
const flag = z.stringbool()
/** Compose hands over what is not set as an empty text. */
const unlessBlank = <T extends z.ZodType>(type: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), type.optional())
const listed = z.string().transform((list) => list.split(',').flatMap((item) => item.trim() || []))
/** Written `10.1.0.0/16, fd00::/8`. */
const networks = listed.pipe(
  z.array(z.string().refine(ipaddr.isValidCIDR, 'expected networks, as 10.1.0.0/16, between commas')),
)
/** Written `https://a.example, https://b.example`. */
const origins = listed.pipe(
  z.array(z.string().refine(isOrigin, 'expected origins, as https://console.example, between commas')),
)

/** Every setting, its default, and what it is for. A `NAME_FILE` beside each reads the value from a file. */
export const settings = z.object({
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
  /** Who may make databases and roles there; `npm run migrate` alone needs it. */
  DATABASE_ADMIN: z.string().default('postgres'),
  DATABASE_ADMIN_PASSWORD: z.string().optional(),
  /** What `npm run migrate` fills empty databases with. */
  SEED: z.enum(['none', 'demo']).default('none'),
  /** Connections a process keeps open to each database at the most. */
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(16),
  /** Queues on Redis; unset: queues on PostgreSQL. */
  REDIS_URL: url.optional(),
  /** The realm's public address: the exact `iss` of tokens. */
  IDENTITY_ISSUER: url.default('http://localhost:4000/realms/comptoir'),
  /** The same realm as reached from this machine; unset: the public address. */
  IDENTITY_INTERNAL_URL: url.optional(),
  /** What a process of subgraphs does: answers, works (jobs, other subgraphs' events, sweeps), or both. */
  ROLE: z.enum(['serve', 'work', 'both']).default('both'),
  /** Where subgraphs answer over HTTP: each under /NAME. Unset at the gateway: in its own process. */
  SUBGRAPHS_URL: url.default('http://127.0.0.1:4001'),
  /** Proves to a subgraph that the gateway is asking. */
  GATEWAY_SECRET: z.string().min(16).default('demo-only-gateway-secret'),
  /** Secrets of the service accounts are this plus the subgraph's name. */
  SERVICE_SECRET_PREFIX: z.string().default('demo-only-'),
  /** The offline IDE and Apollo Sandbox, and introspection with them. */
  IDE: flag.optional(),
  /** Sites whose pages may ask the gateway; its own may, and outside production every port of localhost. */
  CORS_ORIGINS: origins.default([]),
  /**
   * Operations a second that the gateway takes of one person, or of one address without a token: for a store whose
   * 64 tills share one account, nine a till.
   */
  RATE_LIMIT: z.coerce.number().int().min(1).default(600),
  /**
   * Sockets and event streams that a gateway keeps open to one address: a store's tills share one. Of these the ones
   * without a token.
   */
  CONNECTIONS_PER_ADDRESS: z.coerce.number().int().min(1).default(2_000),
  ANONYMOUS_PER_ADDRESS: z.coerce.number().int().min(0).default(100),
  /** Proxies in front of the gateway, whose word about a client's address is taken. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  /** Milliseconds after which the gateway answers with what it has; subgraphs are given up after 30 s. */
  DEADLINE_MS: z.coerce.number().int().min(100).max(30_000).default(20_000),
  /** Refuses an operation of which a part may not be seen, as a whole: else that part is null. */
  REJECT_UNAUTHORIZED: flag.default(false),
  /** A certificate chain and its key, PEM: HTTPS then. Mostly as TLS_CERT_FILE and TLS_KEY_FILE. */
  TLS_CERT: z.string().optional(),
  TLS_KEY: z.string().optional(),
  /** Where /metrics answers everybody; on PORT it answers this machine alone. */
  METRICS_PORT: port.optional(),
  /** Takes mails: smtp://host:587, with STARTTLS where it has it, or smtps://host:465. Unset: mails wait. */
  SMTP_URL: unlessBlank(z.url({ protocol: /^smtps?$/ })),
  /** With a password TLS is a must. */
  SMTP_USER: unlessBlank(z.string()),
  SMTP_PASSWORD: unlessBlank(z.string()),
  /** Whom mails come from. */
  MAIL_FROM: z.string().default('Comptoir <comptoir@localhost>'),
  /** The secrets that webhooks are signed with are made from it: with another one all of them change. */
  WEBHOOK_KEY: z.string().min(16).default('demo-only-webhook-key'),
  /** Private networks that webhooks may go to. */
  WEBHOOK_NETWORKS: networks.default([]),
  /** The managers' console, as mails link to it; unset: mails have no link. */
  CONSOLE_URL: unlessBlank(url),
  /** Days for which the answer to an idempotency key is kept after it was last asked for. */
  ANSWER_DAYS: z.coerce.number().int().min(1).max(3_650).default(30),
  /** ISO 4217, one for the chain. */
  CURRENCY: z.string().length(3).default('CAD'),
  /** IANA name, one for the chain: restocks are planned at its night. */
  TIME_ZONE: z
    .string()
    .refine(isTimeZone, 'expected a time zone, as America/Toronto')
    .default('America/Toronto'),
})

export type Config = ReturnType<typeof readConfig>

/**
 * Reads the configuration: what is given, over the environment. All faults are shown together.
 * @throws StartError with one line for each setting that does not fit
 */
export function readConfig(given: Record<string, string> = {}, environment: Environment = process.env) {
  const { env, unread } = withFiles({ ...environment, ...given })
  const parsed = settings.safeParse(env)
  const faults = [
    ...unread,
    ...invalid(parsed.error, env),
    ...badAddresses(env),
    ...demoSecrets(env),
    ...tlsFaults(env),
  ]
  if (!parsed.success || faults.length > 0) throw new StartError(faults.join('\n'))
  const { data } = parsed
  const production = data.NODE_ENV === 'production'
  const realmUrl = data.IDENTITY_INTERNAL_URL ?? data.IDENTITY_ISSUER
  /** Asked for where it is used: a part of a deployment is given the secrets that it needs and no others. */
  const secret = (name: Secret) => {
    if (production && !env[name])
      throw new StartError(
        `${name} is not set: production needs one of your own. Set ${name} or ${name}_FILE.`,
      )
    return data[name]
  }
  const appUrl = (name: string) =>
    roleUrl(env, data.DATABASE_URL, name, 'app', secret('DATABASE_APP_PASSWORD'))
  return {
    production,
    logLevel: data.LOG_LEVEL,
    host: data.HOST,
    port: data.PORT,
    database: {
      pool: data.DATABASE_POOL,
      get appPassword() {
        return secret('DATABASE_APP_PASSWORD')
      },
      get ownerPassword() {
        return secret('DATABASE_OWNER_PASSWORD')
      },
      /** The database of a subgraph as its app role; `DATABASE_URL_NAME` puts one on another server. */
      url: appUrl,
      /** The way in of who may make the database and its roles, on the server that it is to be on. */
      adminUrl: (name: string) => {
        const target = new URL(serverOf(env, data.DATABASE_URL, name))
        target.username = data.DATABASE_ADMIN
        target.password = data.DATABASE_ADMIN_PASSWORD ?? ''
        target.pathname = '/postgres'
        return target.toString()
      },
    },
    /** Where the queues live: Redis, or a database of their own. */
    get jobsUrl() {
      return data.REDIS_URL ?? appUrl('jobs')
    },
    identity: {
      issuers: [...new Set([data.IDENTITY_ISSUER, realmUrl])],
      /** The realm as reached from this machine. */
      realmUrl,
      jwksUrl: `${realmUrl}/protocol/openid-connect/certs`,
      tokenUrl: `${realmUrl}/protocol/openid-connect/token`,
      production,
    },
    /** Where a subgraph answers; `SUBGRAPH_URL_NAME` for one that stands elsewhere. */
    subgraphUrl: (name: string) =>
      env[`SUBGRAPH_URL_${name.toUpperCase().replaceAll('-', '_')}`] ?? `${data.SUBGRAPHS_URL}/${name}`,
    get gatewaySecret() {
      return secret('GATEWAY_SECRET')
    },
    serviceSecret: (name: string) => `${secret('SERVICE_SECRET_PREFIX')}${name}`,
    /** Whom the gateway's own page signs in, and where. */
    home: {
      issuer: data.IDENTITY_ISSUER,
      tokenUrl: `${realmUrl}/protocol/openid-connect/token`,
      clientId: production ? 'comptoir-console' : developmentClient,
      production,
    },
    /** Asked for by what sends mails and webhooks. */
    get outbound() {
      return {
        mail: {
          url: data.SMTP_URL,
          user: data.SMTP_USER,
          password: data.SMTP_PASSWORD,
          from: data.MAIL_FROM,
        },
        webhooks: {
          key: secret('WEBHOOK_KEY'),
          plainHttp: data.NODE_ENV === 'development',
          networks: data.WEBHOOK_NETWORKS,
        },
        consoleUrl: data.CONSOLE_URL?.replace(/\/+$/, ''),
      }
    },
    role: data.ROLE,
    seed: data.SEED,
    ide: data.IDE ?? !production,
    /** What the gateway lets in. */
    door: {
      origins: production ? data.CORS_ORIGINS : [...data.CORS_ORIGINS, anyLocalhost],
      operationsPerSecond: data.RATE_LIMIT,
      /** Where operations are counted for all gateways together; unset: each counts its own. */
      redisUrl: data.REDIS_URL,
      proxies: data.TRUSTED_PROXIES,
      connectionsPerAddress: data.CONNECTIONS_PER_ADDRESS,
      anonymousPerAddress: data.ANONYMOUS_PER_ADDRESS,
      deadlineMs: data.DEADLINE_MS,
      rejectUnauthorized: data.REJECT_UNAUTHORIZED,
    },
    tls: data.TLS_CERT && data.TLS_KEY ? { cert: data.TLS_CERT, key: data.TLS_KEY } : undefined,
    metricsPort: data.METRICS_PORT,
    answerDays: data.ANSWER_DAYS,
    currency: data.CURRENCY,
    timeZone: data.TIME_ZONE,
  }
}

function roleUrl(env: Environment, server: string, name: string, role: string, password: string) {
  const database = name.replaceAll('-', '_')
  const target = new URL(serverOf(env, server, name))
  target.username = `${database}_${role}`
  target.password = password
  target.pathname = `/${database}`
  return target.toString()
}

/** DATABASE_URL_NAME puts one database on another server. */
function serverOf(env: Environment, server: string, name: string) {
  return env[`DATABASE_URL_${name.toUpperCase().replaceAll('-', '_')}`] ?? server
}

type Environment = Record<string, string | undefined>

/** `X_FILE=/run/secrets/x` stands for X: how compose and Kubernetes hand over secrets. */
function withFiles(environment: Environment) {
  const env = { ...environment }
  const unread: string[] = []
  for (const name of Object.keys(settings.shape)) {
    const file = environment[`${name}_FILE`]
    if (file === undefined) continue
    try {
      env[name] = readFileSync(file, 'utf8').trim()
    } catch (cause) {
      unread.push(`${name}_FILE is ${file}: expected a readable file. ${(cause as Error).message}`)
    }
  }
  return { env, unread }
}

function invalid(error: z.ZodError | undefined, env: Environment) {
  return (error?.issues ?? []).map(({ path, message }) => {
    const name = String(path[0])
    const got = /SECRET|PASSWORD|KEY/.test(name) ? 'set, but not usable' : env[name]
    return `${name} is ${got}: ${message}. Set ${name}, or leave it out for the default.`
  })
}

/** DATABASE_URL_NAME and SUBGRAPH_URL_NAME are settings too, whose names only the subgraphs know. */
function badAddresses(env: Environment) {
  return Object.entries(env)
    .filter(([name, value]) => /^(DATABASE|SUBGRAPH)_URL_(?!FILE$)/.test(name) && !URL.canParse(value ?? ''))
    .map(([name, value]) => `${name} is ${value}: expected a URL. Set ${name}, or leave it out.`)
}

const secrets = [
  'DATABASE_APP_PASSWORD',
  'DATABASE_OWNER_PASSWORD',
  'GATEWAY_SECRET',
  'SERVICE_SECRET_PREFIX',
  'WEBHOOK_KEY',
] as const
type Secret = (typeof secrets)[number]

/** In production each secret must be one's own. */
function demoSecrets(env: Environment) {
  if (env.NODE_ENV !== 'production') return []
  return secrets
    .filter((name) => /^(comptoir-|demo-only-)/.test(env[name] ?? ''))
    .map((name) => `${name} is the demo's: production needs one of your own. Set ${name}.`)
}

const anyLocalhost = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/

function isOrigin(text: string) {
  return URL.canParse(text) && new URL(text).origin === text
}
