import { Provider } from '@urql/preact'
import { useMemo, useState } from 'preact/hooks'
import { createClient } from '../api/client.ts'
import { person } from '../session/session.ts'
import { Starting } from '../ui/starting.tsx'
import { Shell } from './shell.tsx'

/** The console of a user who is signed in, with their cached data. */
export default function SignedIn() {
  const [ready, setReady] = useState(false)
  const client = useMemo(() => createClient(person.peek()!.id, () => setReady(true)), [])
  if (!ready) return <Starting />
  return (
    <Provider value={client}>
      <Shell />
    </Provider>
  )
}
