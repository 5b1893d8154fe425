import './live-feed.css'
import { Link } from 'wouter-preact'
import { socketState } from '../api/socket.ts'
import { time } from '../i18n/format.ts'
import { t } from '../i18n/language.ts'
import { Card } from '../ui/page.tsx'
import { feed } from './live.ts'
import { alertPath } from './words.tsx'

/** Lists the changes of alerts since the page was opened, also those during a lost connection. */
export const LiveFeed = () => (
  <Card title={t('feed.title')}>
    {feed.value.length === 0 ? (
      <p class="soft">{socketState.value === 'live' ? t('feed.none') : t('feed.waiting')}</p>
    ) : (
      <ol class="feed" data-testid="feed">
        {feed.value.map(({ cursor, change, at, alert, actor, comment, available }) => (
          <li key={cursor} data-cursor={cursor}>
            <span class="row between">
              <Link href={alertPath(alert)}>{alert.product.name}</Link>
              <time dateTime={at} class="soft">
                {time(at)}
              </time>
            </span>
            <span>
              {t(`alert.change.${change}`)} · {t('alert.availableCount', { count: available })}
            </span>
            <small>
              {alert.store.name}
              {actor && ` · ${actor.name}`}
            </small>
            {comment && <span>{comment}</span>}
          </li>
        ))}
      </ol>
    )}
  </Card>
)
