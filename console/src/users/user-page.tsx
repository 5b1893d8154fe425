import { useState } from 'preact/hooks'
import { useCommand } from '../api/use-command.ts'
import { useData } from '../api/use-data.ts'
import { dateTime } from '../i18n/format.ts'
import { t } from '../i18n/language.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Loaded, NotThere } from '../ui/loaded.tsx'
import { Card, Facts, Page } from '../ui/page.tsx'
import { Notice } from '../ui/problem.tsx'
import { say } from '../ui/toast.tsx'
import { useFields } from '../ui/use-draft.ts'
import { type Ending, EndUser } from './end-user.tsx'
import { RoleChoice, StoresChoice } from './roles.tsx'
import {
  SetUserRolesDocument,
  SetUserStoresDocument,
  UpdateUserDocument,
  UserPageDocument,
} from './user-page.generated.ts'
import type { EditedUserFragment } from './users-page.generated.ts'
import { UserState } from './users-page.tsx'

export default function UserPage({ id }: { id: string }) {
  const read = useData(UserPageDocument, { id })
  const user = read.data?.user
  return (
    <Page
      title={user?.name ?? t('user.title')}
      sub={
        user && (
          <span class="row">
            {user.username} <UserState user={user} />
          </span>
        )
      }
      back={{ href: '/people', text: t('users.title') }}
      actions={user && !user.deletedAt && <Actions user={user} onDone={read.refetch} />}
    >
      <Loaded of={read} lines={6}>
        {() => (user ? <Details user={user} onChanged={read.refetch} /> : <NotThere />)}
      </Loaded>
    </Page>
  )
}

function Details({ user, onChanged }: { user: EditedUserFragment; onChanged(): void }) {
  const { pendingChange } = user
  const props = { key: JSON.stringify(user), user, onChanged }
  return (
    <div class="stack">
      {pendingChange && (
        <Notice tone="warn">
          {t('user.pendingChange', { by: pendingChange.by, since: dateTime(pendingChange.since) })}
        </Notice>
      )}
      <div class="with-aside">
        <div class="stack">
          <Card title={t('user.names')}>
            <Names {...props} />
          </Card>
          <Card title={t('user.roles')}>
            <Roles {...props} />
          </Card>
          <Card title={t('user.stores')}>
            <Stores {...props} />
          </Card>
        </div>
        <Card>
          <Facts
            of={[
              [t('user.username'), user.username],
              [t('user.email'), user.email],
              [t('user.createdAt'), user.createdAt && dateTime(user.createdAt)],
              [t('user.deletedAt'), user.deletedAt && dateTime(user.deletedAt)],
            ]}
          />
        </Card>
      </div>
    </div>
  )
}

interface PartProps {
  user: EditedUserFragment
  onChanged(): void
}

function Names({ user, onChanged }: PartProps) {
  const form = useFields(`user.${user.id}.names`, {
    firstName: user.firstName ?? '',
    lastName: user.lastName ?? '',
    email: user.email ?? '',
  })
  const command = useCommand(UpdateUserDocument)
  const { problem } = command
  const formCommand =
    problem?.code === 'EMAIL_TAKEN' ? { ...command, problem: { ...problem, field: 'email' } } : command
  async function send() {
    const { firstName, lastName, email } = form.values
    const names = { firstName: firstName.trim(), lastName: lastName.trim(), email: email.trim() }
    if (!(await command.run({ userId: user.id, ...names })).ok) return
    form.clear()
    say(t('ui.saved'))
    onChanged()
  }
  return (
    <Form
      command={formCommand}
      onSubmit={send}
      submit={t('ui.save')}
      fields={['firstName', 'lastName', 'email']}
    >
      <div class="columns fields">
        <TextField {...form.bind('firstName')} label={t('user.firstName')} required />
        <TextField {...form.bind('lastName')} label={t('user.lastName')} required />
        <TextField {...form.bind('email')} type="email" label={t('user.email')} required />
      </div>
    </Form>
  )
}

function Roles({ user, onChanged }: PartProps) {
  const [chosen, choose] = useState(user.roles ?? [])
  const command = useCommand(SetUserRolesDocument)
  async function send() {
    if (!(await command.run({ userId: user.id, roles: chosen })).ok) return
    say(t('user.rolesSaved'))
    onChanged()
  }
  return (
    <Form command={command} onSubmit={send} submit={t('user.saveRoles')}>
      <RoleChoice bare value={chosen} onValue={choose} />
    </Form>
  )
}

function Stores({ user, onChanged }: PartProps) {
  const [chosen, choose] = useState((user.stores ?? []).map(({ id }) => id))
  const command = useCommand(SetUserStoresDocument)
  async function send() {
    if (!(await command.run({ userId: user.id, storeIds: chosen })).ok) return
    say(t('user.rolesSaved'))
    onChanged()
  }
  return (
    <Form command={command} onSubmit={send} submit={t('user.saveStores')}>
      <StoresChoice bare value={chosen} onValue={choose} />
    </Form>
  )
}

function Actions({ user, onDone }: { user: EditedUserFragment; onDone(): void }) {
  const [ending, setEnding] = useState<Ending>()
  return (
    <>
      <Button onClick={() => setEnding('delete')} icon="trash">
        {t('user.delete')}
      </Button>
      <Button onClick={() => setEnding(user.enabled ? 'disable' : 'enable')}>
        {user.enabled ? t('user.disable') : t('user.enable')}
      </Button>
      {ending && (
        <EndUser
          ending={ending}
          user={user}
          onClose={() => setEnding(undefined)}
          onDone={() => {
            setEnding(undefined)
            onDone()
          }}
        />
      )}
    </>
  )
}
