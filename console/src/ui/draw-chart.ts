import 'uplot/dist/uPlot.min.css'
import uPlot from 'uplot'
import { locale } from '../i18n/locale.ts'

export interface ChartOptions {
  kind: 'bars' | 'steps'
  /** For bars their names. For steps their times (ISO 8601). */
  x: string[]
  y: number[]
  /** The unit of the figures. */
  unit: string
  /** Horizontal lines, such as thresholds. */
  marks?: { at: number; text: string }[]
  /** The currency of the figures, for the labels of the axis. */
  money?: { currency: string; digits: number }
}

const minHeightPx = 220
const axisPx = 64
const namePx = 64

/** Draws a chart. @returns a function that removes it */
export function drawChart(box: HTMLElement, options: ChartOptions): () => void {
  let plot: uPlot | undefined
  const draw = () => {
    plot?.destroy()
    plot = new uPlot(settings(box, options), data(options), box)
  }
  draw()
  const resized = new ResizeObserver(() => plot?.setSize(sizeOf(box)))
  resized.observe(box)
  const dark = matchMedia('(prefers-color-scheme: dark)')
  dark.addEventListener('change', draw)
  const themed = new MutationObserver(draw)
  themed.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  return () => {
    resized.disconnect()
    themed.disconnect()
    dark.removeEventListener('change', draw)
    plot?.destroy()
  }
}

const sizeOf = (box: HTMLElement) => ({
  width: box.clientWidth,
  height: Math.max(minHeightPx, box.clientHeight),
})

const data = ({ kind, x, y, marks = [] }: ChartOptions): uPlot.AlignedData => [
  kind === 'bars' ? x.map((_, at) => at) : x.map((at) => new Date(at).getTime() / 1000),
  y,
  ...marks.map(({ at }) => y.map(() => at)),
]

function settings(box: HTMLElement, options: ChartOptions): uPlot.Options {
  const { kind, x, unit, marks = [] } = options
  const colour = coloursOf(box)
  const axis = {
    stroke: colour('--text-soft'),
    grid: { stroke: colour('--line'), width: 1 },
    ticks: { show: false },
  }
  const accent = colour('--accent')
  const bars = kind === 'bars'
  // Names that do not fit beside one another are written diagonally.
  const diagonal = bars && (box.clientWidth - axisPx) / x.length < namePx
  return {
    ...sizeOf(box),
    cursor: { y: false, points: { show: !bars } },
    legend: { show: false },
    scales: {
      x: bars ? { time: false, range: [-0.6, x.length - 0.4] } : { time: true },
      y: { range: (_, __, max) => [0, Math.max(max * 1.08, 1)] },
    },
    axes: [
      bars
        ? {
            ...axis,
            ...(diagonal ? { rotate: -40, size: 62 } : { size: 30 }),
            grid: { show: false },
            splits: x.map((_, at) => at),
            values: (_, at) => at.map((i) => x[i] ?? ''),
          }
        : { ...axis, size: 30, grid: { show: false }, values: (_, at) => at.map(dayOf) },
      { ...axis, size: axisPx, values: (_, at) => at.map((value) => figure(value, options)) },
    ],
    series: [
      {},
      {
        label: unit,
        stroke: accent,
        width: 2,
        fill: bars ? accent : accent.replace(/^rgb\((.*)\)$/, 'rgba($1, 0.12)'),
        paths: bars
          ? uPlot.paths.bars!({ size: [0.62, 56], radius: 0.12 })
          : uPlot.paths.stepped!({ align: 1 }),
        points: { show: false },
      },
      ...marks.map(({ text }) => ({
        label: text,
        stroke: colour('--danger'),
        width: 1.5,
        dash: [6, 4],
        points: { show: false },
      })),
    ],
  }
}

/**
 * Reads the colours that the page computes, because a canvas has no custom properties and no light-dark().
 */
function coloursOf(box: HTMLElement) {
  return (name: string) => {
    const probe = document.createElement('i')
    probe.style.color = `var(${name})`
    box.append(probe)
    const { color } = getComputedStyle(probe)
    probe.remove()
    return color
  }
}

const dayOf = (seconds: number) =>
  new Intl.DateTimeFormat(locale.peek(), { day: 'numeric', month: 'short' }).format(seconds * 1000)

function figure(value: number, { money }: ChartOptions) {
  const format = new Intl.NumberFormat(locale.peek(), {
    notation: 'compact',
    ...(money && { style: 'currency', currency: money.currency, minimumFractionDigits: 0 }),
  })
  return format.format(money ? value / 10 ** money.digits : value)
}
