import { useEffect, useState } from 'preact/hooks'
import { useCommand } from '../api/use-command.ts'
import { useData } from '../api/use-data.ts'
import { usePages } from '../api/use-pages.ts'
import { dateTime, number } from '../i18n/format.ts'
import { t } from '../i18n/language.ts'
import { may } from '../session/session.ts'
import { Badge } from '../ui/badge.tsx'
import { Button } from '../ui/button.tsx'
import { Confirm } from '../ui/confirm.tsx'
import { Loaded, LoadedList, NotThere } from '../ui/loaded.tsx'
import { Card, EmptyState, Page } from '../ui/page.tsx'
import { Table } from '../ui/table.tsx'
import { say } from '../ui/toast.tsx'
import {
  FailedJobsDocument,
  type FailedJobsQuery,
  QueuesDocument,
  RemoveFailedJobDocument,
  RetryFailedJobDocument,
} from './queues-page.generated.ts'

type Job = NonNullable<FailedJobsQuery['failedJobs']>['nodes'][number]

const againMs = 10_000

export default function QueuesPage() {
  const queues = useData(QueuesDocument, {})
  const failed = usePages(FailedJobsDocument, {}, (data) => data.failedJobs)
  const refetch = () => {
    queues.refetch()
    failed.refetch()
  }
  useEffect(() => {
    const timer = setInterval(() => document.visibilityState === 'visible' && queues.refetch(), againMs)
    return () => clearInterval(timer)
  }, [])
  return (
    <Page
      title={t('queues.title')}
      actions={
        <Button icon="refresh" onClick={refetch}>
          {t('queues.refresh')}
        </Button>
      }
    >
      <Loaded of={queues} lines={3}>
        {(data) =>
          data.queues ? (
            <Table
              caption={t('queues.title')}
              rows={data.queues}
              keyOf={({ name }) => name}
              columns={[
                { head: t('queues.queue'), cell: ({ name }) => name },
                { head: t('queues.waiting'), numeric: true, cell: ({ waiting }) => number(waiting) },
                { head: t('queues.active'), numeric: true, cell: ({ active }) => number(active) },
                { head: t('queues.delayed'), numeric: true, cell: ({ delayed }) => number(delayed) },
                {
                  head: t('queues.failed'),
                  numeric: true,
                  cell: (queue) =>
                    queue.failed > 0 ? <Badge tone="danger">{number(queue.failed)}</Badge> : number(0),
                },
              ]}
            />
          ) : (
            <NotThere />
          )
        }
      </Loaded>
      <Card title={t('queues.failedJobs')}>
        <LoadedList of={failed} empty={<EmptyState icon="check">{t('queues.noneFailed')}</EmptyState>}>
          {(jobs) => (
            <ul class="stack">
              {jobs.map((job) => (
                <FailedJob key={`${job.queue}${job.id}`} job={job} onChanged={refetch} />
              ))}
            </ul>
          )}
        </LoadedList>
      </Card>
    </Page>
  )
}

function FailedJob({ job, onChanged }: { job: Job; onChanged(): void }) {
  const [removing, setRemoving] = useState(false)
  const retry = useCommand(RetryFailedJobDocument, { keyless: true })
  const remove = useCommand(RemoveFailedJobDocument, { keyless: true })
  const { queue, id: jobId } = job
  async function sendRetry() {
    const outcome = await retry.run({ queue, jobId })
    say(outcome.ok ? t('queues.retried') : (outcome.problem?.message ?? t('fault.offline')), {
      tone: outcome.ok ? 'ok' : 'danger',
    })
    onChanged()
  }
  async function sendRemove() {
    if (!(await remove.run({ queue, jobId })).ok) return
    say(t('queues.removed'))
    setRemoving(false)
    onChanged()
  }
  return (
    <li class="stack tight">
      <div class="row between">
        <h3>
          {job.name} <small>{queue}</small>
        </h3>
        {may('queue:manage') && (
          <span class="row">
            <Button small icon="refresh" busy={retry.busy} onClick={sendRetry}>
              {t('queues.retry')}
            </Button>
            <Button small icon="trash" onClick={() => setRemoving(true)}>
              {t('queues.remove')}
            </Button>
          </span>
        )}
      </div>
      <p lang="en">{job.error}</p>
      <small>
        {t('queues.failedAt', {
          at: dateTime(job.failedAt),
          attempts: job.attempts,
          enqueued: dateTime(job.enqueuedAt),
        })}
      </small>
      <details>
        <summary>{t('queues.payload')}</summary>
        <pre class="payload">{JSON.stringify(job.payload, null, 2)}</pre>
      </details>
      {removing && (
        <Confirm
          title={t('queues.removeTitle', { name: job.name })}
          submit={t('queues.remove')}
          danger
          command={remove}
          onConfirm={sendRemove}
          onClose={() => setRemoving(false)}
        >
          <p>{t('queues.removeHint')}</p>
        </Confirm>
      )}
    </li>
  )
}
