/**
 * `npm run token -- manager`: prints an access token of a demo account, by username or by role,
 * from the server that `npm start` runs here.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { defaultFolder } from '../local/command-line.ts'
import { runningOn } from '../local/running.ts'
import { readConfig } from '../runtime/config.ts'

const account = z.object({
  username: z.string(),
  firstName: z.string().optional(),
  lastName: z.string().optional(),
  realmRoles: z.array(z.string()).default([]),
  credentials: z.array(z.object({ value: z.string() })).default([]),
})
type Account = z.infer<typeof account>
const answer = z.object({ access_token: z.string().optional(), error_description: z.string().optional() })

const realmFile = new URL('../keycloak/realm.json', import.meta.url)
const tokenPath = '/realms/comptoir/protocol/openid-connect/token'

const accounts = z
  .object({ users: z.array(account) })
  .parse(JSON.parse(readFileSync(realmFile, 'utf8')))
  .users.filter(({ credentials }) => credentials.length > 0)

try {
  const { url, wanted } = await commandLine()
  process.stdout.write(wanted ? `${await fetchToken(find(wanted), url)}\n` : list())
} catch (fault) {
  process.stderr.write(`${(fault as Error).message}\n`)
  process.exitCode = 1
}

async function commandLine() {
  const { values, positionals } = parseCommandLine()
  if (positionals.length > 1) throw new Error(`Expected one account or role, got ${positionals.join(', ')}.`)
  const address = values.url ?? (await runningOn(values.data ?? defaultFolder))
  return { url: address ? tokenUrlAt(address) : readConfig().identity.tokenUrl, wanted: positionals[0] }
}

function parseCommandLine() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { url: { type: 'string' }, data: { type: 'string' } },
    })
  } catch (cause) {
    const [reason] = (cause as Error).message.split('. ')
    throw new Error(`${reason}: expected npm run token -- NAME, with --url ADDRESS or --data FOLDER.`)
  }
}

function tokenUrlAt(address: string) {
  if (URL.canParse(address)) return new URL(tokenPath, address).href
  throw new Error(`--url is ${address}: expected an address such as http://localhost:4100.`)
}

function find(wanted: string): Account {
  const found =
    accounts.find(({ username }) => username === wanted) ??
    accounts.find(({ realmRoles }) => realmRoles.includes(wanted))
  if (found) return found
  throw new Error(`No account or role is called ${wanted}: npm run token lists them.`)
}

async function fetchToken({ username, credentials }: Account, url: string): Promise<string> {
  const form = {
    grant_type: 'password',
    client_id: 'comptoir-cli',
    username,
    password: credentials[0]!.value,
  }
  const response = await fetch(url, { method: 'POST', body: new URLSearchParams(form) }).catch(() => {
    throw new Error(
      `Nothing answers at ${new URL(url).origin}: run npm start first, or give its address with --url.`,
    )
  })
  const { access_token, error_description } = answer.parse(await response.json().catch(() => ({})))
  if (access_token) return access_token
  throw new Error(
    `${url} gave ${username} no token: ${error_description ?? `HTTP ${response.status}`}. ` +
      'The password is the one in keycloak/realm.json: was it changed?',
  )
}

function list() {
  const rows = accounts.map(({ username, realmRoles, firstName, lastName }) => {
    const columns = [username.padEnd(20), realmRoles.join(', ').padEnd(12), `${firstName} ${lastName}`]
    return `${columns.join('')}\n`
  })
  return (
    'npm run token -- NAME prints an access token; NAME is an account, or a role for its first account.\n' +
    'It asks what npm start runs on .comptoir; another folder by --data FOLDER, another server by --url ADDRESS.\n\n' +
    rows.join('')
  )
}
