import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { t } from '../i18n/language.ts'
import { Button } from './button.tsx'
import { Skeleton } from './page.tsx'
import { FaultNotice } from './problem.tsx'

type Load = () => Promise<{ default: ComponentType<never> }>
const loaded = new Map<Load, ComponentType<never>>()

/** A page, or a part of one, whose code loads when it is needed. If loading fails, the user can try again. */
export function LazyPage({ load, props }: { load: Load; props?: object }) {
  const [failed, setFailed] = useState(false)
  const [, setThere] = useState(0)
  const fetchPage = () => {
    setFailed(false)
    load().then(
      (module) => {
        loaded.set(load, module.default)
        setThere((before) => before + 1)
      },
      () => setFailed(true),
    )
  }
  useEffect(() => {
    if (!loaded.has(load)) fetchPage()
  }, [load])

  const Component = loaded.get(load) as ComponentType<object> | undefined
  if (Component) return <Component {...props} />
  if (!failed) return <Skeleton />
  return (
    <FaultNotice
      fault={{ kind: 'offline' }}
      action={
        <Button small icon="refresh" onClick={fetchPage}>
          {t('ui.retry')}
        </Button>
      }
    />
  )
}
