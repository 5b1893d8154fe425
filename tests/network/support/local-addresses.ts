import type { ComposeService } from './compose.ts'

/** The paths and ports of this machine that replace those of containers. */
export interface LocalAddresses {
  /** The ports by service. `management` is Keycloak's second port. */
  ports: Record<string, number>
  secrets: string
  keycloakHome: string
  redisData: string
}

/** The port on which the servers of an image listen. Our own images use 4000. */
const portsInside: Record<string, number> = { postgres: 5432, redis: 6379, keycloak: 8080 }
const ownPort = 4000

/** Replaces the addresses, ports and folders of containers by those of this machine. */
export function toThisMachine({
  ports,
  secrets,
  keycloakHome,
  redisData,
}: LocalAddresses): (text: string) => string {
  const addresses = Object.entries(ports).map(([service, port]): [string, string] => [
    `${service}:${portsInside[service] ?? ownPort}`,
    `127.0.0.1:${port}`,
  ])
  const here = new Map([
    ...addresses,
    ['0.0.0.0', '127.0.0.1'],
    ['localhost:8080', `localhost:${ports.keycloak}`],
    ['/dev/tcp/127.0.0.1/9000', `/dev/tcp/127.0.0.1/${ports.management}`],
    ['redis-cli', `redis-cli -p ${ports.redis}`],
    ['/run/secrets', secrets],
    ['/audit/', `${redisData}/`],
    ['/opt/keycloak', keycloakHome],
  ])
  const known = new RegExp([...here.keys()].map((name) => name.replaceAll('.', '\\.')).join('|'), 'g')
  return (text) => text.replace(known, (name) => here.get(name)!)
}

/** The arguments and environment with which a server listens on its port of this machine only. */
export function listenOn(
  name: string,
  { build }: ComposeService,
  { ports, redisData }: LocalAddresses,
): { arguments: string[]; environment: Record<string, string> } {
  const port = `${ports[name]}`
  if (build) return { arguments: [], environment: { PORT: port } }
  if (name === 'redis')
    return { arguments: ['--port', port, '--bind', '127.0.0.1', '--dir', redisData], environment: {} }
  return {
    arguments: [],
    environment: {
      KC_HTTP_PORT: port,
      KC_HTTP_HOST: '127.0.0.1',
      KC_HTTP_MANAGEMENT_PORT: `${ports.management}`,
      // The server runs for minutes: fast compilation matters more than fast code.
      JAVA_OPTS_APPEND: '-XX:TieredStopAtLevel=1',
    },
  }
}
