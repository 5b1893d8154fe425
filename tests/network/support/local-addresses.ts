import type { ComposeService } from './compose.ts'

/** The paths and ports of this machine that stand for those of containers. */
export interface LocalAddresses {
  /** By service. `management` is Keycloak's second port. */
  ports: Record<string, number>
  secrets: string
  keycloakHome: string
  redisData: string
}

/** The port that the servers of an image listen on: 4000 in ours. */
const portsInside: Record<string, number> = { postgres: 5432, redis: 6379, keycloak: 8080 }
const portOfOurs = 4000

/** Replaces the addresses, ports and folders of containers by those of this machine. */
export function toThisMachine({ ports, secrets, keycloakHome }: LocalAddresses): (text: string) => string {
  const addresses = Object.entries(ports).map(([service, port]): [string, string] => [
    `${service}:${portsInside[service] ?? portOfOurs}`,
    `127.0.0.1:${port}`,
  ])
  const here = new Map([
    ...addresses,
    ['0.0.0.0', '127.0.0.1'],
    ['localhost:8080', `localhost:${ports.keycloak}`],
    ['/dev/tcp/127.0.0.1/9000', `/dev/tcp/127.0.0.1/${ports.management}`],
    ['redis-cli', `redis-cli -p ${ports.redis}`],
    ['/run/secrets', secrets],
    ['/opt/keycloak', keycloakHome],
  ])
  const known = new RegExp([...here.keys()].map((name) => name.replaceAll('.', '\\.')).join('|'), 'g')
  return (text) => text.replace(known, (name) => here.get(name)!)
}

/** The settings by which a server listens on its port of this machine only. */
export function listenOn(
  name: string,
  { build }: ComposeService,
  { ports, redisData }: LocalAddresses,
): { words: string[]; environment: Record<string, string> } {
  const port = `${ports[name]}`
  if (build) return { words: [], environment: { PORT: port } }
  if (name === 'redis')
    return { words: ['--port', port, '--bind', '127.0.0.1', '--dir', redisData], environment: {} }
  return {
    words: [],
    environment: {
      KC_HTTP_PORT: port,
      KC_HTTP_HOST: '127.0.0.1',
      KC_HTTP_MANAGEMENT_PORT: `${ports.management}`,
      // It lives for minutes: fast compilation matters more than fast code.
      JAVA_OPTS_APPEND: '-XX:TieredStopAtLevel=1',
    },
  }
}
