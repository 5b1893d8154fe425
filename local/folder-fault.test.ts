import { describe, expect, test } from 'vitest'
import { StartError } from '../runtime/errors/errors.ts'
import { dataFault } from './folder-fault.ts'

describe('an error of PostgreSQL during its start', () => {
  test.each([
    ['XX001', 'invalid page in block 0 of relation "base/16480/16582"'],
    ['58P01', 'could not open file "base/16388/1259": No such file or directory'],
    ['3D000', 'database "postgres" does not exist'],
  ])('that means damaged files, %s, becomes one sentence that says what to do', (code, message) => {
    const fault = dataFault(Object.assign(new Error(message), { code }), '/var/comptoir') as Error
    expect(fault).toBeInstanceOf(StartError)
    expect(fault.message).toContain(`/var/comptoir (${message})`)
    expect(fault.message).toMatch(/^[^\n]*npm start -- --reset[^\n]*\.$/)
  })

  test.each([Object.assign(new Error('syntax error'), { code: '42601' }), new Error('a bug')])(
    'of another kind is thrown unchanged: %s',
    (cause) => {
      expect(dataFault(cause, '/var/comptoir')).toBe(cause)
    },
  )
})
