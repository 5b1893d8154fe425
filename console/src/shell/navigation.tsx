import { Link, useLocation } from 'wouter-preact'
import { openCount } from '../alerts/live.ts'
import { number } from '../i18n/format.ts'
import { t } from '../i18n/language.ts'
import { may } from '../session/session.ts'
import { Badge } from '../ui/badge.tsx'
import { Icon } from '../ui/icon.tsx'
import { type NavGroup, type PageRoute, routes } from './routes.ts'

const groups: NavGroup[] = ['today', 'sales', 'stock', 'chain', 'operation']

export const allowed = ({ may: needed }: PageRoute): boolean => needed.some(may)

/** Links to the pages that the user's permissions allow. */
export function Navigation({ onFollow }: { onFollow?(): void }) {
  const [path] = useLocation()
  const visibleRoutes = routes.filter((route) => route.nav && allowed(route))
  const current = visibleRoutes
    .filter(({ path: at }) => path === at || (at !== '/' && path.startsWith(`${at}/`)))
    .sort((a, b) => b.path.length - a.path.length)[0]
  return (
    <nav class="nav" aria-label={t('nav.label')}>
      {groups.map((group) => {
        const links = visibleRoutes.filter(({ nav }) => nav!.group === group)
        if (links.length === 0) return null
        return (
          <div key={group}>
            {group !== 'today' && <h2>{t(`nav.group.${group}`)}</h2>}
            <ul>
              {links.map((route) => (
                <li key={route.path}>
                  <Link
                    href={route.path}
                    aria-current={route === current ? 'page' : undefined}
                    onClick={onFollow}
                  >
                    <Icon name={route.nav!.icon} />
                    {t(route.nav!.text)}
                    {route.path === '/alerts' && openCount.value > 0 && (
                      <Badge tone="danger">
                        {number(openCount.value)}
                        <span class="visually-hidden"> {t('nav.openAlerts')}</span>
                      </Badge>
                    )}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        )
      })}
    </nav>
  )
}
