import { unitsOf } from '../../../runtime/values/quantity.ts'
import type { StockAlertSeverity } from '../generated/schema-types.ts'
import type { DueLine, DueNotification } from './take-due.ts'

const maxLevels = 50

/** Text of an email: the store, and for each stock level its severity, available units and threshold. */
export function emailOf(
  { store, lines }: Pick<DueNotification, 'store' | 'lines'>,
  consoleUrl?: string,
): { subject: string; text: string } {
  const firstLines = [...lines].sort((a, b) => Number(isOver(a)) - Number(isOver(b))).slice(0, maxLevels)
  const more = lines.length - firstLines.length
  const paragraphs = [
    plain(`${store.name} (${store.code})`),
    firstLines.map(level).join('\n'),
    more > 0 && `And ${more} more: stockAlerts lists them all.`,
    period(lines),
    consoleUrl,
    'This mail follows a rule of yours: notificationRules shows it, updateNotificationRule changes it.',
  ]
  return { subject: subjectOf(store.name, lines), text: `${paragraphs.filter(Boolean).join('\n\n')}\n` }
}

function subjectOf(store: string, lines: DueLine[]) {
  const [first] = lines
  if (lines.length === 1) return plain(`${store}: ${first!.product.name}: ${words(first!)}`)
  const out = lines.filter((line) => !isOver(line) && line.severity === 'OUT_OF_STOCK').length
  return plain(`${store}: ${lines.length} stock levels${out > 0 ? `, ${out} out of stock` : ''}`)
}

function level(line: DueLine) {
  const { product, available, changes } = line
  const before = changes > 1 ? `; the last of ${changes} changes` : ''
  return plain(
    `- ${product.name} (${product.sku}): ${words(line)}, ${unitsOf(available)} available${threshold(line)}${before}`,
  )
}

function threshold({ severity, ...level }: DueLine) {
  const [name, units] =
    severity === 'OVERSTOCK'
      ? ['overstock threshold', level.overstockThreshold]
      : severity === 'CRITICAL'
        ? ['critical threshold', level.criticalThreshold]
        : ['reorder point', level.reorderPoint]
  return units === null ? '' : `, ${name} ${unitsOf(units)}`
}

function period(lines: DueLine[]) {
  const times = lines.map(({ at }) => at.toISOString().slice(0, 16).replace('T', ' ')).sort()
  const [first, last] = [times[0], times.at(-1)]
  return first === last ? `At ${first} UTC.` : `From ${first} to ${last} UTC.`
}

function words(line: DueLine) {
  if (isOver(line)) return 'resolved'
  return `${line.change === 'WOKEN' ? 'still ' : ''}${severities[line.severity]}`
}

const isOver = ({ change }: DueLine) => change === 'RESOLVED'

const severities: Record<StockAlertSeverity, string> = {
  OUT_OF_STOCK: 'out of stock',
  CRITICAL: 'critical',
  LOW: 'low',
  OVERSTOCK: 'too much',
}

/** Replaces control characters and line breaks: a line break in a name would start a new line. */
const plain = (text: string) => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
