import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { repository } from '../../support/processes.ts'

const names = z.array(z.string())
const condition = z.enum(['service_healthy', 'service_completed_successfully'])
const place = z.object({ file: z.string() })

const service = z.object({
  image: z.string(),
  build: z.string().optional(),
  entrypoint: names.optional(),
  command: names.default([]),
  environment: z.record(z.string(), z.coerce.string()).default({}),
  secrets: names.default([]),
  volumes: names.default([]),
  ports: names.default([]),
  networks: names,
  profiles: names.default([]),
  restart: z.string(),
  depends_on: z.record(z.string(), z.object({ condition })).default({}),
  healthcheck: z.union([
    z.object({ disable: z.literal(true) }),
    z.object({
      test: names,
      interval: z.string(),
      timeout: z.string(),
      retries: z.number(),
      start_period: z.string(),
      start_interval: z.string(),
    }),
  ]),
})

const compose = z.object({
  services: z.record(z.string(), service),
  networks: z.record(z.string(), z.object({ internal: z.boolean().default(false) })),
  volumes: z.record(z.string(), z.object({})),
  secrets: z.record(z.string(), place),
})

export type Compose = z.infer<typeof compose>
export type ComposeService = z.infer<typeof service>

/** docker-compose.yml, as Compose reads it where nothing is set. */
export function readCompose(): Compose {
  const text = readFileSync(join(repository, 'docker-compose.yml'), 'utf8')
  const read = parse(text, (_, value) => (typeof value === 'string' ? interpolated(value) : value), {
    merge: true,
  })
  return compose.parse(read)
}

const interpolated = (text: string) =>
  text.replace(/\$\$|\$\{\w+:-([^}]*)\}/g, (found, preset) => (found === '$$' ? '$' : preset))

/** Reads the Dockerfile of the image that all our services run. */
export function readDockerfile(): Dockerfile {
  const text = readFileSync(join(repository, 'Dockerfile'), 'utf8').replaceAll('\\\n', '')
  const instructions = text.split('\n').map((line): [string, string] => {
    const [word = '', ...rest] = line.split(/\s+/)
    return [word, rest.join(' ')]
  })
  const all = (word: string) => instructions.filter(([found]) => found === word).map(([, rest]) => rest)
  return {
    bases: all('FROM'),
    user: all('USER'),
    environment: Object.fromEntries(
      all('ENV').flatMap((line) => line.split(' ').map((setting) => setting.split('=') as [string, string])),
    ),
    copied: all('COPY').filter((line) => !line.startsWith('--from')),
    ...lastStage(text),
    health: all('HEALTHCHECK').join(),
  }
}

function lastStage(text: string): Pick<Dockerfile, 'inImage' | 'made'> {
  const lines = [...text.slice(text.lastIndexOf('\nFROM ')).matchAll(/^COPY (.*)$/gm)].map(
    ([, line]) => line!,
  )
  return {
    inImage: lines.filter((line) => !line.startsWith('--from')),
    made: lines.flatMap((line) => {
      const [, stage, source, target] = /^--from=(\S+) (\S+) (\S+)$/.exec(line) ?? []
      return stage ? { stage, source: source!, target: target! } : []
    }),
  }
}

export interface Dockerfile {
  bases: string[]
  user: string[]
  environment: Record<string, string>
  /** `SOURCE... TARGET` of each COPY of every stage, without copies from another stage. */
  copied: string[]
  /** The copies of the last stage, which are in the image. */
  inImage: string[]
  /** The copies from other stages into the image. */
  made: { stage: string; source: string; target: string }[]
  health: string
}
