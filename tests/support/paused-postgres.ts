import { readdirSync, readFileSync } from 'node:fs'
import pg from 'pg'

/**
 * Pauses every process of a PostgreSQL server (SIGSTOP), as when its machine hangs: the server keeps its
 * connections and answers nothing. Needs /proc.
 * @param url the superuser's URL of the server
 * @returns a function that lets the server continue
 */
export async function pausePostgres(url: string): Promise<() => void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query(`select pg_read_file('postmaster.pid') as file`)
  await client.end()
  const postmaster = Number.parseInt(rows[0].file, 10)
  // The postmaster is stopped first, so that it starts no other process.
  process.kill(postmaster, 'SIGSTOP')
  const backends = childrenOf(postmaster)
  for (const pid of backends) process.kill(pid, 'SIGSTOP')
  return () => {
    for (const pid of [...backends, postmaster]) process.kill(pid, 'SIGCONT')
  }
}

function childrenOf(parent: number): number[] {
  const pids = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
  return pids.filter((pid) => parentOf(pid) === parent)
}

/** Undefined for a process that has ended meanwhile. */
function parentOf(pid: number) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
  } catch {
    return undefined
  }
}
