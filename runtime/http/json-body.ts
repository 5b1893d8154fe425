import { isUtf8 } from 'node:buffer'
import type { FastifyInstance, FastifyRequest } from 'fastify'

/**
 * Reads JSON bodies, and rejects JSON that two readers could read differently: bytes that are not
 * UTF-8, a key that comes twice, a key that would reach into JavaScript's own objects.
 */
export function readJsonBodies(app: FastifyInstance): void {
  const parse = strictParser(app)
  app.removeContentTypeParser('application/json')
  app.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (_, body, done) => {
    if (!isUtf8(body)) return done(malformed('The body is no UTF-8: expected JSON in UTF-8. Fix its bytes.'))
    const { fault, value } = parse(body.toString())
    done(fault ?? null, value)
  })
}

/** Makes a parser with the same rules for text; it returns the fault or the value. */
export function strictParser(app: FastifyInstance): (text: string) => { fault?: Error; value?: unknown } {
  const parse = app.getDefaultJsonParser('error', 'error')
  return (text) => {
    let read: { fault?: Error; value?: unknown } = {}
    // The parser calls back before it returns, and does not use the request.
    parse({} as FastifyRequest, text, (error, value) => {
      read = error ? { fault: error } : { value }
    })
    const key = read.fault ? undefined : repeatedKey(text)
    if (key === undefined) return read
    const got = `The key ${key.slice(0, 100)} comes twice in one object`
    return { fault: malformed(`${got}: expected it once. Drop one.`) }
  }
}

/** Finds a key that comes twice in an object. @param json valid JSON, so that only texts and braces matter */
export function repeatedKey(json: string): string | undefined {
  const open: Set<string>[] = []
  for (const [token, key, colon] of json.matchAll(/[{}]|("(?:[^"\\]+|\\.)*")(\s*:)?/g)) {
    if (token === '{') open.push(new Set())
    else if (token === '}') open.pop()
    else if (colon) {
      const keys = open.at(-1)!
      const name: string = key!.includes('\\') ? JSON.parse(key!) : key!.slice(1, -1)
      if (keys.has(name)) return name
      keys.add(name)
    }
  }
  return undefined
}

const malformed = (message: string) => Object.assign(new Error(message), { statusCode: 400 })
