import { isRecord } from './completion.ts'

/**
 * Merges what a fetch brought into an object of the answer. Where both have an object or a list of
 * the same length, their parts are merged; else the new value stands. A part of `source` may become
 * a part of `target`.
 */
export function mergeInto(target: Record<string, unknown>, source: Record<string, unknown>): void {
  for (const key of Object.keys(source)) {
    const value = source[key]
    if (value === undefined || key === '__proto__') continue
    const before = target[key]
    if (before === undefined || before === null || typeof value !== 'object') target[key] = value
    else if (isRecord(before) && isRecord(value)) mergeInto(before, value)
    else if (Array.isArray(before) && Array.isArray(value) && before.length === value.length)
      mergeList(before, value)
    else target[key] = value
  }
}

function mergeList(target: unknown[], source: unknown[]): void {
  for (const [index, value] of source.entries()) {
    const before = target[index]
    if (isRecord(before) && isRecord(value)) mergeInto(before, value)
    else target[index] = value
  }
}
