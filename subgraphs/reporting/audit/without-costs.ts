import type { Context } from '../context.ts'

/**
 * JSON without costs, at any depth, unless the caller may read them. A `value` in an event is the value of stock at
 * its cost.
 */
export function withoutCosts(ctx: Context, value: unknown): unknown {
  return ctx.principal.has('cost:read') ? value : stripped(value)
}

function stripped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stripped)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !/cost|^value$/i.test(name))
      .map(([name, inner]) => [name, stripped(inner)]),
  )
}
