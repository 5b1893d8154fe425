import './chart.css'
import { useEffect, useRef } from 'preact/hooks'
import type { ChartOptions } from './draw-chart.ts'

/**
 * A chart of figures that a table beside it also shows, so that screen readers miss nothing. Its code loads
 * later than the page.
 */
export function Chart(props: ChartOptions & { label: string }) {
  const box = useRef<HTMLDivElement>(null)
  const { label, ...options } = props
  const key = JSON.stringify(options)
  useEffect(() => {
    let remove: (() => void) | undefined
    let gone = false
    import('./draw-chart.ts').then(
      ({ drawChart }) => {
        if (!gone) remove = drawChart(box.current!, options)
      },
      () => undefined,
    )
    return () => {
      gone = true
      remove?.()
    }
  }, [key])
  return <div ref={box} class="chart no-print" role="img" aria-label={label} />
}
