import { useState } from 'preact/hooks'
import { useLocation } from 'wouter-preact'
import { useCommand } from '../api/use-command.ts'
import { t } from '../i18n/language.ts'
import { TextField } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Card, Page } from '../ui/page.tsx'
import { say } from '../ui/toast.tsx'
import { useFields } from '../ui/use-draft.ts'
import { RoleChoice, StoresChoice } from './roles.tsx'
import { CreateUserDocument } from './user-page.generated.ts'

const fieldByCode: Record<string, string> = { USERNAME_TAKEN: 'username', EMAIL_TAKEN: 'email' }

export default function NewUserPage() {
  const [, go] = useLocation()
  const form = useFields('user.new', {
    username: '',
    email: '',
    firstName: '',
    lastName: '',
    roles: ['cashier'],
    storeIds: [] as string[],
  })
  // The password is not part of the draft, so that the browser never stores it.
  const [temporaryPassword, setPassword] = useState('')
  const command = useCommand(CreateUserDocument)
  const { problem } = command
  const field = problem && fieldByCode[problem.code]
  const formCommand = field ? { ...command, problem: { ...problem, field } } : command

  async function send() {
    const { username, email, firstName, lastName, roles, storeIds } = form.values
    const outcome = await command.run({
      username: username.trim(),
      email: email.trim(),
      firstName: firstName.trim(),
      lastName: lastName.trim(),
      roles,
      storeIds,
      temporaryPassword,
    })
    if (!outcome.ok) return
    form.clear()
    say(t('user.created'))
    go(`/people/${outcome.ok.user.id}`)
  }

  return (
    <Page title={t('user.create')} back={{ href: '/people', text: t('users.title') }}>
      <Card>
        <Form
          command={formCommand}
          onSubmit={send}
          submit={t('user.create')}
          fields={['username', 'email', 'firstName', 'lastName', 'temporaryPassword']}
        >
          <div class="columns fields">
            <TextField {...form.bind('firstName')} label={t('user.firstName')} required autoComplete="off" />
            <TextField {...form.bind('lastName')} label={t('user.lastName')} required autoComplete="off" />
            <TextField
              {...form.bind('username')}
              label={t('user.username')}
              hint={t('user.usernameHint')}
              required
              autoComplete="off"
            />
            <TextField
              {...form.bind('email')}
              type="email"
              label={t('user.email')}
              required
              autoComplete="off"
            />
            <TextField
              name="temporaryPassword"
              type="password"
              label={t('user.password')}
              hint={t('user.passwordHint')}
              value={temporaryPassword}
              onValue={setPassword}
              required
              autoComplete="new-password"
            />
          </div>
          <RoleChoice value={form.values.roles} onValue={(roles) => form.set('roles', roles)} />
          <StoresChoice value={form.values.storeIds} onValue={(ids) => form.set('storeIds', ids)} />
        </Form>
      </Card>
    </Page>
  )
}
