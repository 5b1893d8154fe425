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
/** Compose sets an unset variable to an empty text. */
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

/** Every setting, its default and its purpose. `NAME_FILE` reads the value of a setting from a file. */
export const settings = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('info'),
  /** The address to listen on; by default only this machine. */
  HOST: z.string().default('127.0.0.1'),
  PORT: port.default(4000),
  /** The server of all databases: postgres://host:port (names, roles and passwords are added). */
  DATABASE_URL: url.default('postgres://127.0.0.1:5432'),
  /** Passwords of the NAME_app and NAME_owner roles. */
  DATABASE_APP_PASSWORD: z.string().default('comptoir-app'),
  DATABASE_OWNER_PASSWORD: z.string().default('comptoir-owner'),
  /** The role that may create databases and roles; only `npm run migrate` needs it. */
  DATABASE_ADMIN: z.string().default('postgres'),
  DATABASE_ADMIN_PASSWORD: z.string().optional(),
  /** The data that `npm run migrate` puts into empty databases. */
  SEED: z.enum(['none', 'demo']).default('none'),
  /** The maximum number of connections of a process to each database. */
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(16),
  /** The Redis for the queues. Unset: queues on PostgreSQL. */
  REDIS_URL: url.optional(),
  /** The realm's public address: the exact `iss` of tokens. */
  IDENTITY_ISSUER: url.default('http://localhost:4000/realms/comptoir'),
  /** The realm's address from this machine. Unset: the public address. */
  IDENTITY_INTERNAL_URL: url.optional(),
  /**
   * The role of a process of subgraphs: it serves, works (jobs, other subgraphs' events, sweeps),
   * or both.
   */
  ROLE: z.enum(['serve', 'work', 'both']).default('both'),
  /** The address of the subgraphs over HTTP, each under /NAME. Unset at the gateway: in its own process. */
  SUBGRAPHS_URL: url.default('http://127.0.0.1:4001'),
  /** Proves to a subgraph that the caller is the gateway. */
  GATEWAY_SECRET: z.string().min(16).default('demo-only-gateway-secret'),
  /** The secret of a service account is this prefix plus the subgraph's name. */
  SERVICE_SECRET_PREFIX: z.string().default('demo-only-'),
  /** Serves the offline IDE and Apollo Sandbox, and allows introspection. */
  IDE: flag.optional(),
  /**
   * Sites whose pages may call the gateway. Its own pages always may; outside production every port
   * of localhost may too.
   */
  CORS_ORIGINS: origins.default([]),
  /**
   * The operations a second that the gateway accepts from one user, or from one address without a
   * token: nine for each register of a store whose 64 registers share one user.
   */
  RATE_LIMIT: z.coerce.number().int().min(1).default(600),
  /**
   * The sockets and event streams that a gateway keeps open for one address, which the registers of
   * a store share. The second limit is for those without a token.
   */
  CONNECTIONS_PER_ADDRESS: z.coerce.number().int().min(1).default(2_000),
  ANONYMOUS_PER_ADDRESS: z.coerce.number().int().min(0).default(100),
  /** The number of proxies in front of the gateway that are trusted to tell a client's address. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  /**
   * The milliseconds after which the gateway answers with the data that it has. Subgraphs time out
   * after 30 s.
   */
  DEADLINE_MS: z.coerce.number().int().min(100).max(30_000).default(20_000),
  /** Rejects the whole operation when the caller may not see a part of it. Otherwise that part is null. */
  REJECT_UNAUTHORIZED: flag.default(false),
  /** Executes query plans by the executor of @apollo/gateway instead of the gateway's own. */
  APOLLO_EXECUTOR: flag.default(false),
  /**
   * Sends equal fetches of queries that are in flight at once only once. A query never gets what was
   * read before a mutation through the same gateway. Another gateway does not know of the mutation.
   */
  SHARE_FETCHES: flag.default(false),
  /** A certificate chain and its key in PEM, for HTTPS. Mostly set as TLS_CERT_FILE and TLS_KEY_FILE. */
  TLS_CERT: z.string().optional(),
  TLS_KEY: z.string().optional(),
  /** The port where /metrics answers every caller; on PORT it answers only this machine. */
  METRICS_PORT: port.optional(),
  /**
   * The mail server: smtp://host:587, with STARTTLS if it offers it, or smtps://host:465. Unset:
   * mails wait.
   */
  SMTP_URL: unlessBlank(z.url({ protocol: /^smtps?$/ })),
  /** With a password TLS is required. */
  SMTP_USER: unlessBlank(z.string()),
  SMTP_PASSWORD: unlessBlank(z.string()),
  /** The sender of mails. */
  MAIL_FROM: z.string().default('Comptoir <comptoir@localhost>'),
  /** The key that the secrets of webhooks are derived from: another key changes all of them. */
  WEBHOOK_KEY: z.string().min(16).default('demo-only-webhook-key'),
  /** Private networks that webhooks may reach. */
  WEBHOOK_NETWORKS: networks.default([]),
  /** The key that seals the audit copy of events: with another key, all that is written looks changed. */
  AUDIT_KEY: z.string().min(16).default('demo-only-audit-key'),
  /** The file where the signed head of the audit is written, best on another disk. Unset: none. */
  AUDIT_HEAD: unlessBlank(z.string()),
  /** The address of the managers' console for the links in mails. Unset: mails have no link. */
  CONSOLE_URL: unlessBlank(url),
  /** The days for which the answer to an idempotency key is kept after the last request for it. */
  ANSWER_DAYS: z.coerce.number().int().min(1).max(3_650).default(30),
  /**
   * Takes card payments by the built-in test provider, which charges no card. Unset: yes, but not in production.
   */
  TEST_PAYMENTS: flag.optional(),
  /** Checks the webhooks of the payment provider: whsec_ and base64. Unset: none are received. */
  PAYMENT_WEBHOOK_SECRET: unlessBlank(z.string().regex(/^whsec_[A-Za-z0-9+/]{24,}=*$/)),
  /** The milliseconds for which a call to the payment provider waits for its answer. */
  PAYMENT_TIMEOUT_MS: z.coerce.number().int().min(100).max(10_000).default(10_000),
  /** ISO 4217; one currency for the chain. */
  CURRENCY: z.string().length(3).default('CAD'),
  /** IANA name; one time zone for the chain. Restocks are planned at its night. */
  TIME_ZONE: z
    .string()
    .refine(isTimeZone, 'expected a time zone, as America/Toronto')
    .default('America/Toronto'),
})

export type Config = ReturnType<typeof readConfig>

/**
 * Reads the configuration: `given` wins over the environment. All faults are reported together.
 * @throws StartError with one line for each invalid setting
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
  /** Secrets are read where they are used: a part of a deployment gets only the secrets that it needs. */
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
      /**
       * The URL of a subgraph's database for its app role. `DATABASE_URL_NAME` puts one on another
       * server.
       */
      url: appUrl,
      /** The URL for the role that may create a subgraph's database and roles, on the database's server. */
      adminUrl: (name: string) => {
        const target = new URL(serverOf(env, data.DATABASE_URL, name))
        target.username = data.DATABASE_ADMIN
        target.password = data.DATABASE_ADMIN_PASSWORD ?? ''
        target.pathname = '/postgres'
        return target.toString()
      },
    },
    /** The URL of the queues: Redis, or a database of their own. */
    get jobsUrl() {
      return data.REDIS_URL ?? appUrl('jobs')
    },
    identity: {
      issuers: [...new Set([data.IDENTITY_ISSUER, realmUrl])],
      /** The realm's address from this machine. */
      realmUrl,
      jwksUrl: `${realmUrl}/protocol/openid-connect/certs`,
      tokenUrl: `${realmUrl}/protocol/openid-connect/token`,
      production,
    },
    /** The address of a subgraph. `SUBGRAPH_URL_NAME` sets another one. */
    subgraphUrl: (name: string) =>
      env[`SUBGRAPH_URL_${name.toUpperCase().replaceAll('-', '_')}`] ?? `${data.SUBGRAPHS_URL}/${name}`,
    get gatewaySecret() {
      return secret('GATEWAY_SECRET')
    },
    serviceSecret: (name: string) => `${secret('SERVICE_SECRET_PREFIX')}${name}`,
    /** The demo users of the gateway's own page, and the realm. */
    home: {
      issuer: data.IDENTITY_ISSUER,
      tokenUrl: `${realmUrl}/protocol/openid-connect/token`,
      clientId: production ? 'comptoir-console' : developmentClient,
      production,
    },
    /** Read by subgraphs that send mails and webhooks. */
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
    payments: {
      testProvider: data.TEST_PAYMENTS ?? !production,
      webhookSecret: data.PAYMENT_WEBHOOK_SECRET,
      timeoutMs: data.PAYMENT_TIMEOUT_MS,
    },
    /** Read by the subgraph that seals the audit copy. */
    get auditSeal() {
      return { key: secret('AUDIT_KEY'), headFile: data.AUDIT_HEAD }
    },
    role: data.ROLE,
    seed: data.SEED,
    ide: data.IDE ?? !production,
    /** The limits of the gateway's ingress. */
    ingress: {
      origins: production ? data.CORS_ORIGINS : [...data.CORS_ORIGINS, anyLocalhost],
      operationsPerSecond: data.RATE_LIMIT,
      /** The Redis where all gateways count operations together. Unset: each gateway counts its own. */
      redisUrl: data.REDIS_URL,
      proxies: data.TRUSTED_PROXIES,
      connectionsPerAddress: data.CONNECTIONS_PER_ADDRESS,
      anonymousPerAddress: data.ANONYMOUS_PER_ADDRESS,
      deadlineMs: data.DEADLINE_MS,
      rejectUnauthorized: data.REJECT_UNAUTHORIZED,
      apolloExecutor: data.APOLLO_EXECUTOR,
      shareFetches: data.SHARE_FETCHES,
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

/** `DATABASE_URL_NAME` puts one database on another server. */
function serverOf(env: Environment, server: string, name: string) {
  return env[`DATABASE_URL_${name.toUpperCase().replaceAll('-', '_')}`] ?? server
}

type Environment = Record<string, string | undefined>

/** `X_FILE=/run/secrets/x` sets X from a file, as compose and Kubernetes provide secrets. */
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

/** `DATABASE_URL_NAME` and `SUBGRAPH_URL_NAME` are settings too; only the subgraphs know these names. */
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
  'AUDIT_KEY',
] as const
type Secret = (typeof secrets)[number]

/** In production no secret may be one of the demo's. */
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
