import { Link } from 'wouter-preact'
import { usePages } from '../api/use-pages.ts'
import { t } from '../i18n/language.ts'
import { useDebounced } from '../picker/use-debounced.ts'
import { store } from '../shell/stores.ts'
import { Badge } from '../ui/badge.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { Select, TextField } from '../ui/field.tsx'
import { LoadedList } from '../ui/loaded.tsx'
import { EmptyState, Page } from '../ui/page.tsx'
import { type Column, Table } from '../ui/table.tsx'
import { useFilters } from '../ui/use-filters.ts'
import { roles, rolesText } from './roles.tsx'
import { type EditedUserFragment, UsersPageDocument } from './users-page.generated.ts'

export default function UsersPage() {
  const { values, bind } = useFilters({ search: '', role: '', enabled: '' })
  const search = useDebounced(values.search.trim())
  const pages = usePages(
    UsersPageDocument,
    {
      filter: {
        storeId: store.value?.id,
        ...(search && { search }),
        ...(values.role && { role: values.role }),
        ...(values.enabled && { enabled: values.enabled === 'yes' }),
      },
    },
    (data) => data.users,
  )
  return (
    <Page
      title={t('users.title')}
      sub={store.value && t('users.in', { store: store.value.name })}
      actions={
        <ButtonLink kind="primary" icon="add" href="/people/new">
          {t('user.create')}
        </ButtonLink>
      }
    >
      <div class="stack">
        <div class="filters">
          <div class="wide">
            <TextField {...bind('search')} type="search" icon="search" label={t('ui.search')} />
          </div>
          <Select
            {...bind('role')}
            label={t('user.role')}
            options={[
              { value: '', text: t('ui.all') },
              ...roles.map((value) => ({ value, text: t(`role.${value}`) })),
            ]}
          />
          <Select
            {...bind('enabled')}
            label={t('ui.state')}
            options={[
              { value: '', text: t('ui.all') },
              { value: 'yes', text: t('user.enabled') },
              { value: 'no', text: t('user.disabled') },
            ]}
          />
        </div>
        <LoadedList of={pages} empty={<EmptyState icon="person">{t('users.none')}</EmptyState>}>
          {(users) => (
            <Table
              caption={t('users.title')}
              rows={users}
              keyOf={({ id }) => id}
              columns={columns()}
              busy={pages.fetching}
            />
          )}
        </LoadedList>
      </div>
    </Page>
  )
}

const columns = (): Column<EditedUserFragment>[] => [
  {
    head: t('user.name'),
    cell: ({ id, name, username }) => (
      <>
        <Link href={`/people/${id}`}>{name}</Link>
        <small>{username}</small>
      </>
    ),
  },
  { head: t('user.roles'), cell: ({ roles: of }) => rolesText(of) },
  { head: t('user.stores'), cell: ({ stores }) => (stores ?? []).map(({ name }) => name).join(', ') },
  { head: t('user.email'), wide: true, cell: ({ email }) => email },
  { head: t('ui.state'), cell: (user) => <UserState user={user} /> },
]

export function UserState({ user: { enabled, deletedAt, pendingChange } }: { user: EditedUserFragment }) {
  if (deletedAt) return <Badge>{t('user.deleted')}</Badge>
  if (pendingChange) return <Badge tone="warn">{t('user.pending')}</Badge>
  return enabled ? (
    <Badge tone="ok">{t('user.enabled')}</Badge>
  ) : (
    <Badge tone="danger">{t('user.disabled')}</Badge>
  )
}
